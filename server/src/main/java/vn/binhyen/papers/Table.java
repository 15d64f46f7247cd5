package vn.binhyen.papers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A table: its columns, the rows of its head (repeated on every page) and its rows. A cell that
/// covers others stands once, where it begins; those it covers are left out.
public record Table(List<Column> columns, List<Row> head, List<Row> rows) implements Block {

    public enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    /// @param width its share of the table's width, in any unit: 5, 40, 20
    /// @param align of its cells below the head
    public record Column(int width, Align align) {
        public Column {
            if (width < 1) throw new IllegalArgumentException("a column is at least 1 wide");
        }

        public static Column words(int width) {
            return new Column(width, Align.LEFT);
        }

        public static Column numbers(int width) {
            return new Column(width, Align.CENTRE);
        }
    }

    public enum Kind {
        /// An ordinary row, which is added.
        PLAIN,
        /// The name of a group of rows: words only.
        GROUP,
        /// Adds the ordinary rows above it up to the sum before.
        SUBTOTAL,
        /// Adds all ordinary rows of the table; it may also stand first.
        TOTAL
    }

    public record Row(Kind kind, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
            if (kind == Kind.GROUP && !cells.stream().allMatch(Table::says)) {
                throw new IllegalArgumentException("the name of a group of rows has no numbers");
            }
        }

        /// Whether sums of columns may stand in it.
        public boolean adds() {
            return kind == Kind.SUBTOTAL || kind == Kind.TOTAL;
        }

        public static Row of(Cell... cells) {
            return new Row(Kind.PLAIN, List.of(cells));
        }

        public static Row heads(String... words) {
            return new Row(Kind.PLAIN, Stream.of(words).map(Cell::of).toList());
        }

        public static Row group(Cell... cells) {
            return new Row(Kind.GROUP, List.of(cells));
        }

        public static Row subtotal(Cell... cells) {
            return new Row(Kind.SUBTOTAL, List.of(cells));
        }

        public static Row total(Cell... cells) {
            return new Row(Kind.TOTAL, List.of(cells));
        }
    }

    /// A cell at its place.
    ///
    /// @param row counted from 0, the head's rows first
    /// @param column counted from 0
    public record Placed(Cell cell, int row, int column) {}

    public Table {
        columns = List.copyOf(columns);
        head = List.copyOf(head);
        rows = List.copyOf(rows);
        if (columns.isEmpty() || rows.isEmpty()) {
            throw new IllegalArgumentException("a table has at least one column and one row");
        }
        placed(columns.size(), head, "head of the table");
        TableSums.check(columns.size(), rows, placed(columns.size(), rows, "table"));
    }

    /// A table whose head is one row.
    public static Table of(List<Column> columns, List<String> heads, List<Row> rows) {
        return new Table(columns, List.of(Row.heads(heads.toArray(String[]::new))), rows);
    }

    public int height() {
        return head.size() + rows.size();
    }

    /// @param row counted from 0, the head's rows first
    public Row row(int row) {
        return row < head.size() ? head.get(row) : rows.get(row - head.size());
    }

    /// Every cell at its place, row by row.
    public List<Placed> placed() {
        var all = new ArrayList<>(placed(columns.size(), head, "head of the table"));
        for (Placed each : placed(columns.size(), rows, "table")) {
            all.add(new Placed(each.cell(), each.row() + head.size(), each.column()));
        }
        return all;
    }

    /// Its numbers, sums and shares worked out.
    public TableSums sums() {
        return new TableSums(this);
    }

    @Override
    public List<String> texts() {
        return placed().stream().map(Placed::cell).flatMap(Table::texts).toList();
    }

    private static boolean says(Cell cell) {
        return cell.content() instanceof Cell.Text;
    }

    private static Stream<String> texts(Cell cell) {
        return cell.content() instanceof Cell.Text(String words) && !words.isEmpty()
                ? Stream.of(words)
                : Stream.empty();
    }

    private static List<Placed> placed(int width, List<Row> rows, String where) {
        var placed = new ArrayList<Placed>();
        int[] covered = new int[width]; // for each column the row that is free again
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (Cell cell : rows.get(row).cells()) {
                while (column < width && covered[column] > row) column++;
                fits(cell, row, column, covered, rows.size(), where);
                placed.add(new Placed(cell, row, column));
                Arrays.fill(covered, column, column + cell.columns(), row + cell.rows());
                column += cell.columns();
            }
            int now = row;
            if (IntStream.of(covered).anyMatch(free -> free <= now)) {
                throw wrong(where, row, "has cells for less than the " + width + " columns");
            }
        }
        return placed;
    }

    private static void fits(
            Cell cell, int row, int column, int[] covered, int height, String where) {
        int end = column + cell.columns();
        if (end > covered.length) {
            throw wrong(where, row, "has cells for more than the " + covered.length + " columns");
        }
        if (row + cell.rows() > height) throw wrong(where, row, "has a cell that covers no row");
        if (IntStream.range(column, end).anyMatch(each -> covered[each] > row)) {
            throw wrong(where, row, "has two cells in one place");
        }
    }

    private static IllegalArgumentException wrong(String where, int row, String what) {
        return new IllegalArgumentException("Row " + (row + 1) + " of the " + where + " " + what);
    }
}
