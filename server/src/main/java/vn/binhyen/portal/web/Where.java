package vn.binhyen.portal.web;

import java.time.Instant;
import vn.binhyen.cases.CaseState;
import vn.binhyen.cases.ReportDoor.Standing;
import vn.binhyen.ui.Words;

/// Where a report stands: a sentence, what comes next and by when, and how far along it is.
///
/// @param state the colour and shape, e.g. `new`
/// @param step 1 received, 2 somebody is on it, 3 answered
public record Where(String sentence, String badge, String state, String next, int step) {

    static Where of(Standing standing, Words words, Instant now) {
        return switch (standing.state()) {
            case CaseState.Received() ->
                    where(words, "received", "new", due(standing, words, now), 1);
            case CaseState.InWork(_, _) ->
                    where(words, "in-work", "new", due(standing, words, now), 2);
            case CaseState.Waiting(_, _, _) ->
                    where(words, "waiting", "waiting", words.of("portal.where.waiting.next"), 2);
            case CaseState.HandedOver(_, _, String receiver, _) ->
                    where(
                            words,
                            "handed-over",
                            "waiting",
                            words.of("portal.where.handed-over.next", receiver),
                            2);
            case CaseState.Closed(_, _, _, String said, _) ->
                    where(words, "closed", "done", said, 3);
        };
    }

    private static Where where(Words words, String word, String state, String next, int step) {
        return new Where(
                words.of("portal.where." + word),
                words.of("portal.where.badge." + word),
                state,
                next,
                step);
    }

    private static String due(Standing standing, Words words, Instant now) {
        Instant due = standing.dueAt();
        if (due == null) return words.of("portal.where.no-date");
        if (due.isBefore(now)) return words.of("portal.where.late");
        return words.of("portal.where.due", words.weekday(due), words.left(due, now));
    }
}
