package vn.binhyen.papers;

import java.math.BigDecimal;
import java.util.List;

/// A cell of a table. Numbers stay numbers: they are added, and written as such into a workbook.
/// Columns are counted from 1, as a reader counts them.
///
/// @param columns how many it covers to the right, 1 and more
/// @param rows how many it covers downwards, 1 and more
/// @param link where a page (`PrintView`) leads from it; empty for nowhere. Files have no links
public record Cell(Content content, int columns, int rows, String link) {

    public sealed interface Content {}

    public record Text(String words) implements Content {
        public Text {
            words = Words.line(words);
        }
    }

    /// @param before a word printed before the number that says how sure it is ("trên", "khoảng");
    ///   empty for an exact one
    public record Amount(BigDecimal value, String before) implements Content {
        public Amount {
            before = Words.line(before);
        }
    }

    /// The sum of its column, for a total row (`Table.Row`).
    public record ColumnSum(String before) implements Content {}

    /// The sum of the columns `from` to `to` of its row.
    public record RowSum(int from, int to) implements Content {}

    /// Column `part` in percent of column `whole` of its row, with one decimal; "-" of nothing.
    public record Share(int part, int whole) implements Content {}

    /// By how many percent column `now` is more or less than column `before` of its row, with two
    /// decimals; "-" where nothing was before.
    public record Change(int now, int before) implements Content {}

    /// Columns of its row added, and others taken away from them.
    public record Balance(List<Integer> added, List<Integer> taken) implements Content {
        public Balance {
            added = List.copyOf(added);
            taken = List.copyOf(taken);
        }
    }

    public Cell {
        if (columns < 1 || rows < 1) {
            throw new IllegalArgumentException("a cell covers at least one column and one row");
        }
    }

    public static Cell of(String words) {
        return new Cell(new Text(words), 1, 1, "");
    }

    public static Cell empty() {
        return of("");
    }

    public static Cell of(long value) {
        return of(BigDecimal.valueOf(value));
    }

    /// Printed with as many decimals as the value has.
    public static Cell of(BigDecimal value) {
        return marked("", value);
    }

    public static Cell marked(String before, BigDecimal value) {
        return new Cell(new Amount(value, before), 1, 1, "");
    }

    public static Cell columnSum() {
        return new Cell(new ColumnSum(""), 1, 1, "");
    }

    public static Cell columnSumMarked(String before) {
        return new Cell(new ColumnSum(Words.line(before)), 1, 1, "");
    }

    public static Cell rowSum(int from, int to) {
        return new Cell(new RowSum(from, to), 1, 1, "");
    }

    public static Cell share(int part, int whole) {
        return new Cell(new Share(part, whole), 1, 1, "");
    }

    public static Cell change(int now, int before) {
        return new Cell(new Change(now, before), 1, 1, "");
    }

    public static Cell balance(List<Integer> added, List<Integer> taken) {
        return new Cell(new Balance(added, taken), 1, 1, "");
    }

    /// @param address within the house
    public Cell linked(String address) {
        return new Cell(content, columns, rows, address);
    }

    public Cell across(int count) {
        return new Cell(content, count, rows, link);
    }

    public Cell down(int count) {
        return new Cell(content, columns, count, link);
    }
}
