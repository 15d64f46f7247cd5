package vn.binhyen.dashboards.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The same numbers as a picture's, as a table.
///
/// @param headings of all columns, that of the rows' names first
public record Numbers(List<String> headings, List<Row> rows) {

    public Numbers {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    public record Row(String name, List<Cell> cells) {

        /// Numbers stay numbers.
        List<?> ofSheet() {
            var all = new ArrayList<Object>(List.of(name));
            for (Cell cell : cells) all.add(cell.ofSheet());
            return all;
        }
    }

    /// @param link to the records behind the number; null where it is no count of records
    public record Cell(String text, Object ofSheet, @Nullable String link) {}
}
