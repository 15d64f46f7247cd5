package vn.binhyen.cases.domain;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// How the files of time limits are written, and what a clerk is told about a mistake in them.
final class LimitFiles {

    static final CSVFormat FORMAT =
            CSVFormat.DEFAULT
                    .builder()
                    .setCommentMarker('#')
                    .setIgnoreEmptyLines(true)
                    .setTrim(true)
                    .get();

    private LimitFiles() {}

    static String at(String file, CSVParser lines, Exception mistake) {
        return file + " line " + lines.getCurrentLineNumber() + ": " + mistake.getMessage();
    }

    static void expect(CSVRecord line, int columns) {
        if (line.size() == columns) return;
        throw new IllegalArgumentException(
                columns + " columns are needed, " + line.size() + " are there");
    }

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("a day is written like 2026-02-17, not " + text, e);
        }
    }

    static boolean yes(String text) {
        return switch (text) {
            case "yes" -> true;
            case "no" -> false;
            case String other ->
                    throw new IllegalArgumentException("yes or no is allowed, not " + other);
        };
    }
}
