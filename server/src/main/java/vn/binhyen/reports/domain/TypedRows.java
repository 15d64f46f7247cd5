package vn.binhyen.reports.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.binhyen.reports.domain.Part.Holds;
import vn.binhyen.reports.domain.Part.TypedColumn;

/// The rows somebody typed for a table: one a line, its cells apart by tabs (as a workbook copies
/// them) or semicolons. Cells left out at the end are empty.
///
/// @param rows the cells of the typed columns
/// @param mistakes of lines that are left out
public record TypedRows(List<List<String>> rows, List<Mistake> mistakes) {

    /// What is wrong with a line.
    public sealed interface Mistake {
        int line();

        record TooManyCells(int line, int cells, int columns) implements Mistake {}

        record NoNumber(int line, String column, String typed) implements Mistake {}
    }

    private static final String THOUSANDS = "\\d{1,3}([. ]\\d{3})+";

    public static TypedRows of(Part.Typed table, String text) {
        List<TypedColumn> columns = table.typed();
        var rows = new ArrayList<List<String>>();
        var mistakes = new ArrayList<Mistake>();
        int no = 0;
        for (String line : text.lines().toList()) {
            no++;
            if (line.isBlank()) continue;
            List<String> cells = cells(line);
            List<Mistake> wrong = wrong(no, cells, columns);
            mistakes.addAll(wrong);
            if (!wrong.isEmpty()) continue;
            var whole = new ArrayList<>(cells);
            while (whole.size() < columns.size()) whole.add("");
            rows.add(List.copyOf(whole));
        }
        return new TypedRows(rows, mistakes);
    }

    /// As `of` reads it.
    public static String text(List<List<String>> rows) {
        var text = new StringBuilder();
        for (List<String> row : rows) {
            text.append(
                            String.join(
                                    "; ",
                                    row.stream()
                                            .map(cell -> cell.replaceAll("[;\\t\\n]", ","))
                                            .toList()))
                    .append('\n');
        }
        return text.toString();
    }

    /// "1.805" and "1805"; empty for anything else.
    static Optional<BigDecimal> number(String typed) {
        String digits = typed.matches(THOUSANDS) ? typed.replaceAll("[. ]", "") : typed;
        return digits.matches("\\d{1,12}") ? Optional.of(new BigDecimal(digits)) : Optional.empty();
    }

    private static List<String> cells(String line) {
        String apart = line.contains("\t") ? "\t" : ";";
        var cells = new ArrayList<String>();
        for (String cell : line.split(apart, -1)) cells.add(cell.strip());
        while (cells.size() > 1 && cells.getLast().isEmpty()) cells.removeLast();
        return cells;
    }

    private static List<Mistake> wrong(int line, List<String> cells, List<TypedColumn> columns) {
        if (cells.size() > columns.size()) {
            return List.of(new Mistake.TooManyCells(line, cells.size(), columns.size()));
        }
        var wrong = new ArrayList<Mistake>();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            boolean amount = columns.get(i).holds() instanceof Holds.Amount;
            if (amount && !cell.isEmpty() && number(cell).isEmpty()) {
                wrong.add(new Mistake.NoNumber(line, columns.get(i).title().plain(), cell));
            }
        }
        return wrong;
    }
}
