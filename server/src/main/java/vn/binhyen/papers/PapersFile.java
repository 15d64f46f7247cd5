package vn.binhyen.papers;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Reads a file of rows that a clerk keeps: the first column names the row, `#` begins a remark.
final class PapersFile {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT
                    .builder()
                    .setCommentMarker('#')
                    .setIgnoreEmptyLines(true)
                    .setTrim(true)
                    .get();

    private PapersFile() {}

    /// @throws IllegalArgumentException that names, for every wrong row at once, file, line, what
    ///   is wrong and what is allowed
    static <T> Map<String, T> read(
            String file, String text, int columns, Function<CSVRecord, T> reading) {
        var rows = new LinkedHashMap<String, T>();
        var mistakes = new ArrayList<String>();
        try (CSVParser lines = CSVParser.parse(new StringReader(text), FORMAT)) {
            for (CSVRecord line : lines) {
                try {
                    if (line.size() != columns) {
                        throw new IllegalArgumentException(
                                columns + " columns are needed, " + line.size() + " are there");
                    }
                    if (rows.put(line.get(0), reading.apply(line)) != null) {
                        throw new IllegalArgumentException(line.get(0) + " stands here twice");
                    }
                } catch (IllegalArgumentException e) {
                    mistakes.add(file + ":" + lines.getCurrentLineNumber() + ": " + e.getMessage());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (rows.isEmpty() && mistakes.isEmpty()) mistakes.add(file + ":1: there is no row");
        if (!mistakes.isEmpty()) throw new IllegalArgumentException(String.join("\n", mistakes));
        return rows;
    }

    /// @throws IllegalArgumentException that names what there is instead
    static <T> T named(Map<String, T> rows, String code, String what) {
        T row = rows.get(code);
        if (row != null) return row;
        throw new IllegalArgumentException(
                "there is no " + what + " '" + code + "', only " + List.copyOf(rows.keySet()));
    }
}
