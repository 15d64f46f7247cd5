package vn.binhyen.assessment;

import java.util.Locale;

/// The sheets of an assessment, one after the other; each begins with what the one before said.
public enum Step {
    SELF,
    REVIEW,
    DECISION;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Step ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
