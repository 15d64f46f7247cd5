package vn.binhyen.kernel;

import java.util.Locale;

/// How exactly a number is known. Marks survive adding.
public enum Mark {
    EXACT,
    /// More than the number said.
    OVER,
    /// A little less than the number said.
    NEARLY,
    ABOUT,
    RANGE;

    /// What is known of a sum of two: a range stays one, and what pulls both ways is "about".
    public Mark with(Mark other) {
        if (this == other || other == EXACT) return this;
        if (this == EXACT) return other;
        return this == RANGE || other == RANGE ? RANGE : ABOUT;
    }

    /// As it is stored.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException for a word no mark is stored as
    public static Mark ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
