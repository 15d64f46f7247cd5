package vn.binhyen.reports.domain;

import java.util.ArrayList;
import java.util.List;
import vn.binhyen.papers.Block;
import vn.binhyen.papers.Run;

/// The last of several bullets ends with a full stop, whichever of them are printed.
final class Bullets {

    private Bullets() {}

    static List<Block> ended(List<Block> blocks) {
        var ended = new ArrayList<Block>();
        for (int i = 0; i < blocks.size(); i++) {
            boolean more = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Block.Bullet;
            ended.add(more ? blocks.get(i) : ended(blocks.get(i)));
        }
        return ended;
    }

    private static Block ended(Block block) {
        if (!(block instanceof Block.Bullet(List<Run> words))) return block;
        Run last = words.getLast();
        if (!last.text().endsWith(";")) return block;
        var runs = new ArrayList<>(words);
        String text = last.text();
        runs.set(runs.size() - 1, last.with(text.substring(0, text.length() - 1) + "."));
        return new Block.Bullet(runs);
    }
}
