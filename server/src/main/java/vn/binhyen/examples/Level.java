package vn.binhyen.examples;

import java.util.Locale;

/// Who recognised or awarded.
public enum Level {
    COMMUNE,
    PROVINCE,
    MINISTRY,
    STATE;

    /// As it is stored.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException for a word no level is stored as
    public static Level ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
