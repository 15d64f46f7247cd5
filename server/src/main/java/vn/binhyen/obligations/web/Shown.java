package vn.binhyen.obligations.web;

import java.time.Instant;
import java.time.LocalDate;
import vn.binhyen.obligations.Filing;
import vn.binhyen.obligations.Owed;
import vn.binhyen.obligations.Standing;
import vn.binhyen.obligations.Term;
import vn.binhyen.ui.Words;

/// A report in a list.
///
/// @param unit its name
/// @param state shape and colour of the badge
/// @param standing its words
/// @param when days left or too many; empty once it was handed in
/// @param late whether it is missing too long or came too late
public record Shown(
        Filing filing,
        String name,
        String unit,
        String state,
        String standing,
        String when,
        boolean late,
        boolean locked) {

    static Shown of(Filing filing, String unit, Instant now, Words words) {
        Term term = filing.owed().term();
        LocalDate today = Term.dayOf(now);
        boolean late = filing.late(now);
        boolean in = filing.standing().handedIn();
        boolean locked = !in && term.openUntil().filter(today::isAfter).isPresent();
        return new Shown(
                filing,
                term.obligation().name().in(words.language().code()),
                unit,
                state(filing.standing(), late, locked),
                words.of("obligations.standing." + filing.standing().word()),
                in ? "" : when(term.daysLeft(today), words),
                late,
                locked);
    }

    private static String state(Standing standing, boolean late, boolean locked) {
        return switch (standing) {
            case Standing.Accepted _ -> "done";
            case Standing.Submitted _ -> "waiting";
            case Standing.Returned _, Standing.Draft _, Standing.NotBegun _ ->
                    locked
                            ? "sealed"
                            : late ? "late" : standing instanceof Standing.Returned ? "due" : "new";
        };
    }

    private static String when(long daysLeft, Words words) {
        if (daysLeft > 0) return words.of("obligations.days-left", daysLeft);
        return daysLeft == 0
                ? words.of("obligations.last-day")
                : words.of("obligations.days-over", -daysLeft);
    }

    public Owed owed() {
        return filing.owed();
    }

    public Term term() {
        return filing.owed().term();
    }
}
