package vn.binhyen.cases.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What starts or stops a clock.
public enum Occasion {
    /// the resident said it
    HEARD,
    /// an officer classified it or answered
    TAKEN_UP,
    /// the resident was told in writing that it was received
    NOTIFIED,
    /// the resident was answered; a question back is no answer
    ANSWERED,
    /// an officer said that it is urgent
    URGENT,
    HANDED_OVER,
    CLOSED;

    /// As the file of time limits writes it: `handed-over`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Occasion ofWord(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "no occasion "
                                        + word
                                        + "; allowed: "
                                        + List.of(values()).stream().map(Occasion::word).toList()));
    }
}
