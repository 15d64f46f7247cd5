package vn.binhyen.console;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.binhyen.ui.Words;

/// How a case's state looks and is called, the same in lists and on its page.
final class CaseWords {

    private static final Duration SOON = Duration.ofHours(24);

    private CaseWords() {}

    static String badge(String state, @Nullable Instant due, Instant now) {
        if (state.equals("CLOSED")) return "done";
        if (due != null && due.isBefore(now)) return "late";
        if (due != null && due.isBefore(now.plus(SOON))) return "due";
        return switch (state) {
            case "RECEIVED" -> "new";
            case "WAITING", "HANDED_OVER" -> "waiting";
            default -> "new";
        };
    }

    static String badgeWords(Words words, String state, @Nullable Instant due, Instant now) {
        boolean running = !state.equals("CLOSED") && !state.equals("WAITING");
        if (due != null && running && due.isBefore(now.plus(SOON))) return words.left(due, now);
        return words.of("cases.state." + state);
    }
}
