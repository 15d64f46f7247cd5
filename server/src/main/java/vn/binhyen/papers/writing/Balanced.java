package vn.binhyen.papers.writing;

import java.util.ArrayList;
import java.util.List;
import vn.binhyen.papers.writing.Piece.Line;

/// Breaks a title that is wider than the page into lines of much the same length: no single word
/// below a full line.
final class Balanced {

    private static final int POINTS = 14;
    private static final double MILLIMETRE = 72 / 25.4; // in points

    private Balanced() {}

    /// @param width of the text, in millimetres
    static List<Line> lines(Role first, Role last, String words, int width) {
        double room = width * MILLIMETRE;
        int count = (int) Math.ceil(new Ruler(TimesFont.BOLD).width(words, POINTS) / room);
        List<String> broken = broken(words, count);
        var lines = new ArrayList<Line>();
        for (String each : broken) lines.add(Line.of(first, each));
        lines.set(lines.size() - 1, Line.of(last, broken.getLast()));
        return lines;
    }

    /// Breaks at the space nearest to each even share of the signs.
    private static List<String> broken(String words, int count) {
        var lines = new ArrayList<String>();
        double even = (double) words.length() / count;
        int from = 0;
        for (int line = 1; line < count; line++) {
            int near = nearestSpace(words, (int) Math.round(even * line));
            if (near <= from) continue;
            lines.add(words.substring(from, near));
            from = near + 1;
        }
        lines.add(words.substring(from));
        return lines;
    }

    private static int nearestSpace(String words, int at) {
        int before = words.lastIndexOf(' ', at);
        int after = words.indexOf(' ', at);
        if (after < 0 || before >= 0 && at - before <= after - at) return before;
        return after;
    }
}
