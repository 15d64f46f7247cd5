package vn.binhyen.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// The rows of a CSV file (RFC 4180, UTF-8, with or without its mark) that somebody wrote for us.
/// What cannot be read is told with the line it stands in.
public record CsvFile(List<Row> rows) {

    /// @param line the line of the file on which the row ends, counted from 1
    public record Row(long line, Map<String, String> cells) {

        /// The cell without spaces around it; empty where the file has no such column.
        public String cell(String column) {
            return cells.getOrDefault(column, "").strip();
        }

        /// A number, for a cell that must hold one.
        ///
        /// @throws IllegalArgumentException naming line and column
        public double number(String column) {
            try {
                return Double.parseDouble(cell(column));
            } catch (NumberFormatException e) {
                throw unreadable("not a number in " + column + ": " + cell(column));
            }
        }

        public IllegalArgumentException unreadable(String why) {
            return new IllegalArgumentException("Line " + line + ": " + why);
        }
    }

    /// Reads a file whose header holds at least these columns.
    ///
    /// @throws IllegalArgumentException with a sentence naming the line that cannot be read
    /// @throws IOException with a sentence when the file cannot be read at all
    public static CsvFile read(Path file, String... columns) throws IOException {
        if (!Files.isRegularFile(file)) throw new IOException("There is no file " + file);
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser parser = CSVParser.parse(text(file), format)) {
            if (!parser.getHeaderNames().containsAll(List.of(columns))) {
                throw new IllegalArgumentException(
                        "The first line of " + file + " must be: " + String.join(",", columns));
            }
            List<Row> rows = new ArrayList<>();
            for (CSVRecord row : parser) rows.add(row(row, parser));
            if (rows.isEmpty()) throw new IllegalArgumentException(file + " holds no row");
            return new CsvFile(rows);
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new IllegalArgumentException(file + " is not a CSV file: " + e.getMessage(), e);
        }
    }

    private static Row row(CSVRecord row, CSVParser parser) {
        var read = new Row(parser.getCurrentLineNumber(), row.toMap());
        if (row.isConsistent()) return read;
        int header = parser.getHeaderNames().size();
        throw read.unreadable(row.size() + " fields where the header has " + header);
    }

    private static String text(Path file) throws IOException {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new IOException(file + " is not written in UTF-8", e);
        }
    }
}
