package vn.binhyen.figures.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.figures.CountEntries.Draft;
import vn.binhyen.figures.CountEntries.Wrong;
import vn.binhyen.figures.CountEntry;
import vn.binhyen.figures.domain.TypedCount;
import vn.binhyen.kernel.SaidNumber;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.ui.Problems;

/// A count as typed in the form.
///
/// @param id made with the form: sent twice it is one count
public record EntryForm(
        @Nullable String id,
        @Nullable String indicator,
        @Nullable String unit,
        @Nullable String day,
        @Nullable String amount,
        @Nullable String note,
        @Nullable String origin) {

    static EntryForm empty(UUID id, UnitId unit, LocalDate today) {
        return new EntryForm(id.toString(), "", unit.toString(), today.toString(), "", "", "");
    }

    static EntryForm of(CountEntry entry) {
        return new EntryForm(
                entry.id().toString(),
                entry.indicator(),
                entry.unit().toString(),
                entry.day().toString(),
                SaidNumber.typed(entry.figure()),
                entry.note(),
                entry.origin());
    }

    EntryForm numbered(UUID other) {
        return new EntryForm(other.toString(), indicator, unit, day, amount, note, origin);
    }

    /// The same words about that entry, whose indicator and unit stay.
    EntryForm about(CountEntry entry) {
        return new EntryForm(
                entry.id().toString(),
                entry.indicator(),
                entry.unit().toString(),
                day,
                amount,
                note,
                origin);
    }

    Optional<UUID> number() {
        try {
            return Optional.of(UUID.fromString(text(id)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// Empty where something is wrong; it is noted at its field.
    Optional<Draft> read(TypedCount.Ground ground, Problems problems) {
        var typed =
                new TypedCount(
                        text(indicator),
                        text(unit),
                        text(day),
                        text(amount),
                        text(note),
                        text(origin));
        var reading = typed.read(ground);
        reading.wrong()
                .forEach((what, given) ->
                        problems.at(field(what), "figures.entries.wrong." + what, given));
        return reading.draft();
    }

    private static String field(Wrong what) {
        return switch (what) {
            case INDICATOR -> "indicator";
            case UNIT, NOT_YOURS, NOT_THEN -> "unit";
            case DAY -> "day";
            case AMOUNT -> "amount";
            case TOO_LONG, PERSONAL -> "note";
            case TOO_LARGE, NOT_A_SHEET, EMPTY, HEADER, QUOTES -> "file";
        };
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }
}
