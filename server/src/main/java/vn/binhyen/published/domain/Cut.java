package vn.binhyen.published.domain;

import java.util.Locale;

/// By what a public figure is divided.
public enum Cut {
    /// Not at all: one number for the province.
    PROVINCE,
    /// Unit by unit, as of the period's last day.
    COMMUNES,
    /// By the kind of case, for the whole province.
    KINDS;

    /// As rows keep it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Cut ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
