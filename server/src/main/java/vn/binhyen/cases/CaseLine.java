package vn.binhyen.cases;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.kernel.UnitId;

/// A case as one line of a list.
///
/// @param words the beginning of the resident's words, at most 160 signs
/// @param dueAt by when the next thing is due; null once handed over or when nothing is
/// @param warnAt when it begins to be soon
public record CaseLine(
        UUID id,
        UnitId unit,
        @Nullable String number,
        @Nullable CaseKind kind,
        String state,
        String channel,
        String words,
        Instant openedAt,
        @Nullable Instant dueAt,
        @Nullable Instant warnAt,
        @Nullable UUID assignee,
        @Nullable Outcome outcome) {

    /// From this line on, or back, in a list of that order.
    public Turn turn(CaseQuery.Order order, boolean back) {
        return new Turn(back, order == CaseQuery.Order.DUE ? dueAt : null, openedAt, id);
    }

    public boolean isOpen() {
        return !state.equals("CLOSED");
    }

    public boolean isLate(Instant now) {
        return isOpen() && dueAt != null && dueAt.isBefore(now);
    }

    public boolean isWarned(Instant now) {
        return isOpen() && warnAt != null && warnAt.isBefore(now);
    }
}
