package vn.binhyen.movement;

import java.util.Locale;

/// How far a site has come.
public enum Stage {
    /// From the survey to the launch.
    PREPARING,
    OPERATING,
    ENDED;

    /// As it is stored and stands in addresses: `operating`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException for a word no stage is stored as
    public static Stage ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
