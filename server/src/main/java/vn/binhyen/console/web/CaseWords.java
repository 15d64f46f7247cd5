package vn.binhyen.console.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.binhyen.ui.Words;

/// How a case's state looks and is called, the same in lists and on its page.
final class CaseWords {

    private CaseWords() {}

    static String badge(String state, @Nullable Instant due, @Nullable Instant warn, Instant now) {
        if (state.equals("CLOSED")) return "done";
        if (due != null && due.isBefore(now)) return "late";
        if (warn != null && warn.isBefore(now)) return "due";
        return switch (state) {
            case "RECEIVED" -> "new";
            case "WAITING", "HANDED_OVER" -> "waiting";
            default -> "new";
        };
    }

    static String badgeWords(
            Words words, String state, @Nullable Instant due, @Nullable Instant warn, Instant now) {
        boolean speaks =
                due != null
                        && !state.equals("CLOSED")
                        && (due.isBefore(now) || warn != null && warn.isBefore(now));
        if (speaks && due != null) return words.left(due, now);
        return words.of("cases.state." + state);
    }
}
