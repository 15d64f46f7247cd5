package vn.binhyen.territory;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Typed addresses with the codes of the units they mean.
record AddressList(List<Line> lines) {

    /// @param expected the acceptable codes of today; none where nothing should be found
    record Line(long number, String text, Set<String> expected) {}

    /// Reads a CSV file with the columns `text,expected_code`, several codes separated by `|`.
    ///
    /// @throws IllegalArgumentException with a sentence naming the line that cannot be read
    /// @throws IOException with a sentence when the file cannot be read at all
    static AddressList read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) throw new IOException("There is no file " + file);
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser rows = CSVParser.parse(text(file), format)) {
            if (!rows.getHeaderNames().containsAll(List.of("text", "expected_code"))) {
                throw new IllegalArgumentException(
                        "The first line of " + file + " must be: text,expected_code");
            }
            List<Line> lines = new ArrayList<>();
            for (CSVRecord row : rows) lines.add(line(row, rows.getCurrentLineNumber()));
            if (lines.isEmpty()) throw new IllegalArgumentException(file + " holds no address");
            return new AddressList(lines);
        } catch (java.io.UncheckedIOException | IllegalStateException e) {
            throw new IllegalArgumentException(file + " is not a CSV file: " + e.getMessage(), e);
        }
    }

    private static String text(Path file) throws IOException {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new IOException(file + " is not written in UTF-8", e);
        }
    }

    private static Line line(CSVRecord row, long number) {
        if (!row.isConsistent()) {
            throw new IllegalArgumentException(
                    "Line "
                            + number
                            + ": "
                            + row.size()
                            + " fields where the header has "
                            + row.getParser().getHeaderNames().size());
        }
        String codes = row.get("expected_code").strip();
        if (!codes.matches("(\\d{2,5}(\\s*\\|\\s*\\d{2,5})*)?")) {
            throw new IllegalArgumentException("Line " + number + ": not a code: " + codes);
        }
        Set<String> expected = codes.isEmpty() ? Set.of() : Set.of(codes.split("\\s*\\|\\s*"));
        return new Line(number, row.get("text"), expected);
    }
}
