package vn.binhyen.kernel;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// A file of rows that a clerk keeps: `#` begins a remark, empty lines and spaces around a cell do
/// not count. Every wrong row is named at once: `file:line: what is wrong and what is allowed`.
public final class ClerksFile {

    private static final CSVFormat PLAIN =
            CSVFormat.DEFAULT
                    .builder()
                    .setCommentMarker('#')
                    .setIgnoreEmptyLines(true)
                    .setTrim(true)
                    .get();
    private static final CSVFormat HEADED =
            PLAIN.builder().setDelimiter(';').setHeader().setSkipHeaderRecord(true).get();

    private ClerksFile() {}

    /// One row while it is read. What is wrong with it is noted here, or thrown as an
    /// [IllegalArgumentException] where nothing more can be read of it.
    public static final class Row {

        private final CSVRecord cells;
        private final List<String> wrongs = new ArrayList<>();

        private Row(CSVRecord cells) {
            this.cells = cells;
        }

        /// @param column counted from 0
        public String at(int column) {
            return cells.get(column);
        }

        public String at(String column) {
            return cells.get(column);
        }

        public List<String> all() {
            return cells.toList();
        }

        public void wrong(String what, String allowed) {
            wrongs.add(what + "; allowed: " + allowed);
        }
    }

    /// Rows of a file without a heading, with commas between the cells.
    ///
    /// @throws IllegalArgumentException when any row is wrong, naming each
    public static <T> List<T> rows(
            String file, Reader text, int columns, Function<Row, T> reading) {
        return rows(file, text, PLAIN, columns, List.of(), reading);
    }

    /// Rows of a file whose first line names the columns, with semicolons between the cells.
    ///
    /// @throws IllegalArgumentException when the first line or any row is wrong, naming each
    public static <T> List<T> rows(
            String file, Reader text, List<String> columns, Function<Row, T> reading) {
        return rows(file, text, HEADED, columns.size(), columns, reading);
    }

    private static <T> List<T> rows(
            String file,
            Reader text,
            CSVFormat format,
            int columns,
            List<String> heading,
            Function<Row, T> reading) {
        var rows = new ArrayList<T>();
        var mistakes = new ArrayList<String>();
        try (text;
                CSVParser lines = format.parse(text)) {
            if (!lines.getHeaderNames().equals(heading)) {
                throw new IllegalArgumentException(
                        file + ":1: the first line must be " + String.join(";", heading));
            }
            for (CSVRecord cells : lines) {
                var row = new Row(cells);
                try {
                    expect(cells, columns);
                    rows.add(reading.apply(row));
                } catch (IllegalArgumentException e) {
                    row.wrongs.add(String.valueOf(e.getMessage()));
                }
                for (String wrong : row.wrongs) {
                    mistakes.add(file + ":" + lines.getCurrentLineNumber() + ": " + wrong);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!mistakes.isEmpty()) throw new IllegalArgumentException(String.join("\n", mistakes));
        return rows;
    }

    /// One row without a heading, as [#line] wrote it.
    ///
    /// @throws IllegalArgumentException when it has another number of columns
    public static Row row(String line, int columns) {
        try (CSVParser lines = PLAIN.parse(new StringReader(line))) {
            CSVRecord cells = lines.iterator().next();
            expect(cells, columns);
            return new Row(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A row as a file without a heading holds it.
    public static String line(Object... cells) {
        return PLAIN.format(cells);
    }

    /// @throws IllegalArgumentException that says how a day is written
    public static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("a day is written like 2026-02-17, not " + text, e);
        }
    }

    /// @throws IllegalArgumentException that says what is allowed
    public static boolean yes(String text) {
        return switch (text) {
            case "yes" -> true;
            case "no" -> false;
            case String other ->
                    throw new IllegalArgumentException("yes or no is allowed, not " + other);
        };
    }

    private static void expect(CSVRecord cells, int columns) {
        if (cells.size() == columns) return;
        throw new IllegalArgumentException(
                columns + " columns are needed, " + cells.size() + " are there");
    }
}
