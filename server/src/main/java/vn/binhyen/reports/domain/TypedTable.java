package vn.binhyen.reports.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.binhyen.papers.Cell;
import vn.binhyen.papers.Table;
import vn.binhyen.reports.domain.Part.Holds;
import vn.binhyen.reports.domain.Part.TypedColumn;

/// A table of typed rows; what follows from its columns is worked out in it.
record TypedTable(Part.Typed table, Telling telling) {

    private static final int BLANK_ROWS = 8;

    /// Without rows it is a form to be filled by hand.
    Table of(List<List<String>> typed) {
        var rows = new ArrayList<Table.Row>();
        for (List<String> cells : typed) rows.add(row(rows.size() + 1, cells));
        if (rows.isEmpty()) rows.addAll(Collections.nCopies(BLANK_ROWS, empty()));
        else table.total().ifPresent(name -> rows.add(total(telling.text(name))));
        return new Table(table.columns().stream().map(TypedTable::column).toList(), head(), rows);
    }

    private static Table.Column column(TypedColumn column) {
        return column.holds() instanceof Holds.Text
                ? Table.Column.words(column.width())
                : Table.Column.numbers(column.width());
    }

    private Table.Row row(int no, List<String> typed) {
        Iterator<String> given = typed.iterator();
        List<String> texts =
                table.columns().stream()
                        .map(column -> column.holds().isTyped() ? given.next() : "")
                        .toList();
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < texts.size(); i++) cells.add(cell(i, no, texts));
        return Table.Row.of(cells.toArray(Cell[]::new));
    }

    private Cell cell(int column, int no, List<String> texts) {
        return switch (table.columns().get(column).holds()) {
            case Holds.Number() -> Cell.of(no);
            case Holds.Text() -> Cell.of(texts.get(column));
            case Holds.Amount() ->
                    TypedRows.number(texts.get(column)).map(Cell::of).orElse(Cell.empty());
            case Holds.Balance(List<Integer> added, List<Integer> taken) ->
                    Cell.balance(added, taken);
            case Holds.Share(int part, int whole) -> Cell.share(part, whole);
            case Holds.Verdict verdict -> Cell.of(verdict(verdict, texts));
        };
    }

    private String verdict(Holds.Verdict verdict, List<String> texts) {
        Optional<BigDecimal> part = value(verdict.part() - 1, texts);
        Optional<BigDecimal> whole = value(verdict.whole() - 1, texts);
        if (part.isEmpty() || whole.isEmpty() || whole.get().signum() <= 0) return "";
        BigDecimal limit = whole.get().multiply(BigDecimal.valueOf(verdict.from()));
        boolean reached = part.get().movePointRight(2).compareTo(limit) >= 0;
        return reached ? verdict.yes() : verdict.no();
    }

    private Optional<BigDecimal> value(int column, List<String> texts) {
        return switch (table.columns().get(column).holds()) {
            case Holds.Amount() -> TypedRows.number(texts.get(column));
            case Holds.Balance(List<Integer> added, List<Integer> taken) ->
                    Optional.of(sum(added, texts).subtract(sum(taken, texts)));
            case Holds.Number() -> Optional.empty();
            case Holds.Text() -> Optional.empty();
            case Holds.Share _ -> Optional.empty();
            case Holds.Verdict _ -> Optional.empty();
        };
    }

    private BigDecimal sum(List<Integer> columns, List<String> texts) {
        return columns.stream()
                .flatMap(each -> TypedRows.number(texts.get(each - 1)).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Table.Row empty() {
        return Table.Row.of(table.columns().stream().map(_ -> Cell.empty()).toArray(Cell[]::new));
    }

    /// The name covers the columns before the first that is added.
    private Table.Row total(String name) {
        int first =
                IntStream.range(0, table.columns().size())
                        .filter(i -> table.columns().get(i).holds() instanceof Holds.Amount)
                        .findFirst()
                        .orElse(table.columns().size());
        var cells = new ArrayList<Cell>();
        if (first > 0) cells.add(Cell.of(name).across(first));
        for (TypedColumn column : table.columns().subList(first, table.columns().size())) {
            cells.add(
                    switch (column.holds()) {
                        case Holds.Amount() -> Cell.columnSum();
                        case Holds.Balance _ -> Cell.columnSum();
                        case Holds.Share(int part, int whole) -> Cell.share(part, whole);
                        case Holds.Number() -> Cell.empty();
                        case Holds.Text() -> Cell.empty();
                        case Holds.Verdict _ -> Cell.empty();
                    });
        }
        return Table.Row.total(cells.toArray(Cell[]::new));
    }

    /// One row, or two where columns have something in common.
    private List<Table.Row> head() {
        List<TypedColumn> columns = table.columns();
        boolean two = columns.stream().anyMatch(column -> !column.above().isEmpty());
        var upper = new ArrayList<Cell>();
        var lower = new ArrayList<Cell>();
        for (int i = 0; i < columns.size(); ) {
            TypedColumn column = columns.get(i);
            int end = i + 1;
            if (column.above().isEmpty()) {
                upper.add(Cell.of(telling.text(column.title())).down(two ? 2 : 1));
            } else {
                while (end < columns.size() && columns.get(end).above().equals(column.above()))
                    end++;
                upper.add(Cell.of(column.above()).across(end - i));
                columns.subList(i, end)
                        .forEach(each -> lower.add(Cell.of(telling.text(each.title()))));
            }
            i = end;
        }
        var first = Table.Row.of(upper.toArray(Cell[]::new));
        return two ? List.of(first, Table.Row.of(lower.toArray(Cell[]::new))) : List.of(first);
    }
}
