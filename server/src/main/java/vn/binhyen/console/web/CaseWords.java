package vn.binhyen.console.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.binhyen.cases.Verdict;
import vn.binhyen.channels.Said;
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

    /// The last word of the message that says why the desk refused; empty where it did not.
    static String refusal(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Done(), Verdict.NothingToChange(), Verdict.NotThere() -> "";
            case Verdict.NotNow _, Verdict.OnlyOnce() -> "not-now";
            case Verdict.ClassifyFirst() -> "classify-first";
            case Verdict.HandOverFirst() -> "hand-over-first";
            case Verdict.ReasonNeeded() -> "reason-needed";
            case Verdict.WordsNeeded() -> "words-needed";
            case Verdict.ReceiverNeeded() -> "receiver-needed";
            case Verdict.NoExtension() -> "no-extension";
            case Verdict.NotYourRole _ -> "not-your-role";
            case Verdict.NoTip() -> "no-tip";
            case Verdict.NoSuchUnit() -> "no-such-unit";
            case Verdict.NoSuchOfficer() -> "no-such-officer";
            case Verdict.SameUnit() -> "same-unit";
            case Verdict.NotSaid(Said why) -> notSaid(why);
        };
    }

    private static String notSaid(Said why) {
        return switch (why) {
            case Said.NewerMessage _ -> "newer-message";
            case Said.WindowClosed _ -> "window-closed";
            case Said.Empty() -> "words-needed";
            case Said.NotThere(), Said.Queued _ -> "not-now";
        };
    }
}
