package vn.binhyen.papers.writing;

import java.util.ArrayList;
import java.util.List;
import vn.binhyen.papers.Table;

/// Shares a width out among the columns of a table.
final class Widths {

    private Widths() {}

    /// Whole numbers that add up to the whole width.
    static List<Integer> of(Table table, int whole) {
        int shares = table.columns().stream().mapToInt(Table.Column::width).sum();
        var widths = new ArrayList<Integer>();
        int seen = 0;
        int given = 0;
        for (Table.Column each : table.columns()) {
            seen += each.width();
            int end = Math.round((float) whole * seen / shares);
            widths.add(end - given);
            given = end;
        }
        return widths;
    }

    /// Size of the words in a table: a wide one needs smaller ones.
    static int points(Table table) {
        return table.columns().size() > 8 ? 11 : 12;
    }
}
