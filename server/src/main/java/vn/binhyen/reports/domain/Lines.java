package vn.binhyen.reports.domain;

import java.util.ArrayList;
import java.util.List;
import vn.binhyen.reports.domain.Sentence.Piece;
import vn.binhyen.reports.domain.Sentence.Said;

/// Words of several lines, line by line.
final class Lines {

    private Lines() {}

    static List<List<Piece>> of(Sentence sentence) {
        var lines = new ArrayList<List<Piece>>();
        var line = new ArrayList<Piece>();
        for (Piece piece : sentence.pieces()) {
            if (!(piece instanceof Said(String words))) {
                line.add(piece);
                continue;
            }
            String[] parts = words.split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    lines.add(List.copyOf(line));
                    line.clear();
                }
                if (!parts[i].isEmpty()) line.add(new Said(parts[i]));
            }
        }
        lines.add(List.copyOf(line));
        return lines;
    }
}
