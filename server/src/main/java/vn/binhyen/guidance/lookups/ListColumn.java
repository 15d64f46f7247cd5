package vn.binhyen.guidance.lookups;

import java.util.Locale;

/// What is taken in of a clerk's list. Place and note may be missing.
enum ListColumn {
    NUMBER,
    BIRTH,
    STATUS,
    PLACE,
    NOTE;

    /// As `guidance/look-ups.csv` writes it.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean needed() {
        return this != PLACE && this != NOTE;
    }
}
