package vn.binhyen.portal.web;

import java.util.Locale;

/// The steps of reporting. Each page carries what was typed on the others in hidden fields, so the
/// server keeps nothing until the report is sent.
public enum Step {
    WHAT,
    WHERE,
    SEND,
    DONE;

    static Step of(String word, Step otherwise) {
        for (Step step : values()) if (step.word().equals(word)) return step;
        return otherwise;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
