package vn.binhyen.console.web;

import java.time.Instant;
import vn.binhyen.cases.CaseLine;
import vn.binhyen.channels.Line;
import vn.binhyen.channels.Window;
import vn.binhyen.ui.Words;

/// A state as a badge shows it: which of the six shapes, and the word beside it.
public record Shown(String state, String text) {

    /// Where a case stands; what is late or due says so before anything else.
    public static Shown of(CaseLine line, Words words, Instant now) {
        Instant due = line.dueAt();
        if (line.isOpen() && due != null) {
            if (due.isBefore(now)) return new Shown("late", words.left(due, now));
            if (!line.state().equals("RECEIVED")) return new Shown("due", words.left(due, now));
        }
        return ofState(line.state(), words);
    }

    public static Shown ofState(String state, Words words) {
        String shape =
                switch (state) {
                    case "RECEIVED" -> "new";
                    case "IN_WORK" -> "due";
                    case "CLOSED" -> "done";
                    default -> "waiting";
                };
        return new Shown(shape, words.of("cases.state." + state));
    }

    /// A conversation: words without an answer are new, undelivered ones late.
    public static Shown of(Line line, Words words, Instant now) {
        if (line.undelivered()) return new Shown("late", words.of("console.inbox.undelivered"));
        Instant since = line.waitingSince();
        if (since == null) return new Shown("done", words.of("console.inbox.answered"));
        return new Shown("new", words.of("console.inbox.waits", words.ago(since, now)));
    }

    /// How long something can still be said, and at whose cost.
    public static Shown of(Window window, Words words, Instant now) {
        return switch (window) {
            case Window.Open _ -> new Shown("done", words.of("console.window.open"));
            case Window.Free(Instant until, Instant _) ->
                    new Shown("due", words.of("console.window.free", words.left(until, now)));
            case Window.Charged(Instant closes) ->
                    new Shown("due", words.of("console.window.charged", words.left(closes, now)));
            case Window.Closed _ -> new Shown("late", words.of("console.window.closed"));
        };
    }
}
