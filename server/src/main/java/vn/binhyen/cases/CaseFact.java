package vn.binhyen.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.kernel.UnitId;

/// What of a case may be counted; no words, no person.
///
/// @param firstDueAt by when it was first due by the rule of its kind; null until it is classified.
///   A later re-opening or hand-over does not move it
/// @param satisfaction the resident's last word on it, said at `ratedAt`; null when nothing was
///   said
/// @param valuedAt since when it is called a tip of value; null when it is not
/// @param unit the one that has it now
/// @param before the units that had it before, oldest first; empty when it never went to another
/// @param reopenedAt each time it was opened again, oldest first
public record CaseFact(
        UUID id,
        UnitId unit,
        String channel,
        String state,
        @Nullable CaseKind kind,
        Instant wordsAt,
        Instant openedAt,
        @Nullable Instant firstDueAt,
        @Nullable Instant firstAnsweredAt,
        @Nullable Instant handedOverAt,
        @Nullable Instant closedAt,
        @Nullable Outcome outcome,
        List<Instant> reopenedAt,
        @Nullable Satisfaction satisfaction,
        @Nullable Instant ratedAt,
        @Nullable Instant valuedAt,
        List<Stay> before,
        int version) {

    /// With which unit it was, until when.
    public record Stay(UnitId unit, Instant until) {}

    /// The unit that had it then.
    public UnitId unitAt(Instant at) {
        return before.stream()
                .filter(stay -> at.isBefore(stay.until()))
                .findFirst()
                .map(Stay::unit)
                .orElse(unit);
    }
}
