package vn.binhyen.guidance.files;

import java.util.Locale;

/// How a file of entries is written.
public enum Format {
    /// One JSON object a line.
    JSON_LINES("jsonl", "application/jsonl; charset=utf-8"),
    /// RFC 4180 in UTF-8; a list stands in one cell, one item a line.
    CSV("csv", "text/csv; charset=utf-8");

    private final String ending;
    private final String type;

    Format(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    public String ending() {
        return ending;
    }

    public String type() {
        return type;
    }

    /// By the file's name; whatever is no sheet is read as JSON Lines.
    public static Format of(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".csv") ? CSV : JSON_LINES;
    }
}
