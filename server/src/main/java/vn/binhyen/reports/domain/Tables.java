package vn.binhyen.reports.domain;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.Period;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.papers.Cell;
import vn.binhyen.papers.Table;
import vn.binhyen.reports.FilledReport;
import vn.binhyen.reports.domain.Part.Column;
import vn.binhyen.reports.domain.Part.Is;

/// The tables of figures of a filled report.
final class Tables {

    /// What a row is about.
    private record Subject(String name, UnitId unit, Period period) {}

    private final Form form;
    private final FilledReport report;
    private final Telling telling;

    Tables(Form form, FilledReport report, Telling telling) {
        this.form = form;
        this.report = report;
        this.telling = telling;
    }

    /// None where there is nothing to make rows of.
    Optional<Table> counted(Part.Counted table) {
        List<Table.Row> rows =
                switch (table.each()) {
                    case FIGURE -> figures(table);
                    case UNIT -> subjects(table, units());
                    case MONTH -> subjects(table, months());
                };
        if (rows.isEmpty()) return Optional.empty();
        return Optional.of(
                Table.of(
                        table.columns().stream().map(Tables::column).toList(),
                        table.columns().stream().map(it -> telling.text(it.title())).toList(),
                        rows));
    }

    Table typed(Part.Typed table) {
        String text = report.texts().getOrDefault(table.key(), "");
        return new TypedTable(table, telling).of(TypedRows.of(table, text).rows());
    }

    private static Table.Column column(Column column) {
        return column.is() == Is.NAME
                ? Table.Column.words(column.width())
                : Table.Column.numbers(column.width());
    }

    private List<Table.Row> figures(Part.Counted table) {
        var rows = new ArrayList<Table.Row>();
        int no = 0;
        for (Part.Row row : table.rows()) {
            switch (row) {
                case Part.Group(Sentence name) ->
                        rows.add(
                                Table.Row.group(
                                        Cell.of(telling.text(name))
                                                .across(table.columns().size())));
                case Part.Figured figured -> {
                    int here = ++no;
                    rows.add(row(table, column -> cell(table, figured, column, here)));
                }
            }
        }
        return rows;
    }

    private Cell cell(Part.Counted table, Part.Figured row, Column column, int no) {
        Period period = report.period();
        return switch (column.is()) {
            case NO -> Cell.of(no);
            case NAME -> Cell.of(telling.text(row.name()));
            case UNIT -> Cell.of(row.unit());
            case NOW -> telling.cell(row.formula(), report.unit(), period);
            case BEFORE -> telling.cell(row.formula(), report.unit(), period.yearBefore());
            case CHANGE -> change(table, row);
            case UNTIL -> telling.cell(row.formula(), report.unit(), until(column));
            case FIGURE -> Cell.empty();
        };
    }

    /// Of shares no change is told.
    private static Cell change(Part.Counted table, Part.Figured row) {
        int now = place(table, Is.NOW);
        int before = place(table, Is.BEFORE);
        boolean told = now > 0 && before > 0 && !row.formula().isShare();
        return told ? Cell.change(now, before) : Cell.of("-");
    }

    private Period until(Column column) {
        var span = new Span(report.period());
        return form.months().stream()
                .filter(month -> month.key().equals(column.month()))
                .findFirst()
                .map(month -> span.until(span.chosen(month, report.texts())))
                .orElse(report.period());
    }

    /// The place of the first column that is this, counted from 1; 0 where there is none.
    private static int place(Part.Counted table, Is is) {
        return 1
                + IntStream.range(0, table.columns().size())
                        .filter(i -> table.columns().get(i).is() == is)
                        .findFirst()
                        .orElse(-1);
    }

    private List<Subject> units() {
        var rows = new ArrayList<Subject>();
        report.unitNames()
                .forEach((unit, name) -> {
                    boolean own = unit.equals(report.unit());
                    if (!own || report.unitNames().size() == 1) {
                        rows.add(new Subject(capital(name), unit, report.period()));
                    }
                });
        return rows;
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private List<Subject> months() {
        var span = new Span(report.period());
        return report.period().months().stream()
                .map(month -> new Subject(name(month), report.unit(), span.month(month)))
                .toList();
    }

    private String name(YearMonth month) {
        String written = month.getMonthValue() + "/" + month.getYear();
        return telling.words().of("reports.month", written);
    }

    private List<Table.Row> subjects(Part.Counted table, List<Subject> subjects) {
        var rows = new ArrayList<Table.Row>();
        for (Subject subject : subjects) {
            int no = rows.size() + 1;
            rows.add(row(table, column -> cell(table, subject, column, no)));
        }
        table.total()
                .filter(_ -> !rows.isEmpty())
                .ifPresent(name -> rows.add(total(table, telling.text(name), subjects)));
        return rows;
    }

    private Cell cell(Part.Counted table, Subject subject, Column column, int no) {
        return switch (column.is()) {
            case NO -> Cell.of(no);
            case NAME -> Cell.of(subject.name());
            case FIGURE ->
                    column.figure()
                            .map(formula ->
                                    share(table, formula)
                                            .orElseGet(() ->
                                                    telling.cell(
                                                            formula,
                                                            subject.unit(),
                                                            subject.period())))
                            .orElse(Cell.empty());
            case UNIT, NOW, BEFORE, CHANGE, UNTIL -> Cell.empty();
        };
    }

    /// A share whose sums are columns of the table is worked out of them.
    private static Optional<Cell> share(Part.Counted table, Formula formula) {
        if (!formula.isShare()) return Optional.empty();
        int part = place(table, new Formula(formula.terms(), List.of()));
        int whole = place(table, new Formula(formula.whole(), List.of()));
        return part > 0 && whole > 0 ? Optional.of(Cell.share(part, whole)) : Optional.empty();
    }

    private static int place(Part.Counted table, Formula formula) {
        return 1
                + IntStream.range(0, table.columns().size())
                        .filter(i -> table.columns().get(i).figure().equals(Optional.of(formula)))
                        .findFirst()
                        .orElse(-1);
    }

    /// Shares that no column gives are not added.
    private Table.Row total(Part.Counted table, String name, List<Subject> subjects) {
        var cells = new ArrayList<Cell>();
        for (Column column : table.columns()) {
            cells.add(
                    switch (column.is()) {
                        case NAME -> Cell.of(name);
                        case FIGURE ->
                                column.figure()
                                        .map(it -> sum(table, it, subjects))
                                        .orElse(Cell.empty());
                        case NO, UNIT, NOW, BEFORE, CHANGE, UNTIL -> Cell.empty();
                    });
        }
        return Table.Row.total(cells.toArray(Cell[]::new));
    }

    private Cell sum(Part.Counted table, Formula formula, List<Subject> subjects) {
        if (formula.isShare()) return share(table, formula).orElse(Cell.empty());
        List<Figure> column =
                subjects.stream()
                        .map(it -> formula.figure(telling.at(it.unit(), it.period())))
                        .toList();
        return telling.sum(column);
    }

    private static Table.Row row(Part.Counted table, Function<Column, Cell> cells) {
        return Table.Row.of(table.columns().stream().map(cells).toArray(Cell[]::new));
    }
}
