package vn.binhyen.papers.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.binhyen.papers.Run;
import vn.binhyen.papers.Table;
import vn.binhyen.papers.Words;

/// A part of a composed paper, in the order of reading.
sealed interface Piece {

    /// A line with its role. Roles bring their own weight; a run may add to it.
    record Line(Role role, List<Run> runs) implements Piece {

        static Line of(Role role, String words) {
            return new Line(role, List.of(Run.plain(words)));
        }

        static Line capitals(Role role, List<Run> words) {
            return new Line(
                    role, words.stream().map(run -> run.with(Words.capitals(run.text()))).toList());
        }

        String text() {
            return runs.stream().map(Run::text).collect(Collectors.joining());
        }

        /// The same with "./." behind its last word, in place of a full stop.
        Line ended() {
            var ended = new ArrayList<>(runs);
            Run last = ended.removeLast();
            ended.add(last.with(last.text().stripTrailing().replaceFirst("[.;,]+$", "") + "./."));
            return new Line(role, ended);
        }
    }

    record Grid(Table table) implements Piece {}

    record Break() implements Piece {}
}
