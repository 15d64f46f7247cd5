package vn.binhyen.console.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import vn.binhyen.guidance.lookups.ListKind;
import vn.binhyen.guidance.lookups.LookUpWords;
import vn.binhyen.guidance.lookups.StatusLists;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.ui.Problems;

/// What an officer says about a list, as typed.
public record StatusListForm(String kind, String asOf, String endsOn) {

    private static final int USUAL_DAYS = 30;

    static StatusListForm empty(LocalDate today) {
        return new StatusListForm("", today.toString(), today.plusDays(USUAL_DAYS).toString());
    }

    /// Empty where something is wrong; it is noted.
    Optional<StatusLists.Offer> read(
            UnitId unit, LookUpWords words, LocalDate today, Problems problems) {
        Optional<ListKind> of = words.kind(kind);
        Optional<LocalDate> from = day(asOf).filter(day -> !day.isAfter(today));
        Optional<LocalDate> until =
                day(endsOn)
                        .filter(day -> !day.isBefore(today))
                        .filter(day -> !day.isAfter(today.plusDays(StatusLists.MOST_DAYS)));
        if (of.isEmpty()) problems.at("kind", "console.lookups.kind.needed");
        if (from.isEmpty()) problems.at("asOf", "console.lookups.as-of.needed");
        if (until.isEmpty()) {
            problems.at("endsOn", "console.lookups.ends-on.needed", StatusLists.MOST_DAYS);
        }
        if (problems.any()) return Optional.empty();
        return Optional.of(
                new StatusLists.Offer(
                        unit, of.orElseThrow(), from.orElseThrow(), until.orElseThrow()));
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
