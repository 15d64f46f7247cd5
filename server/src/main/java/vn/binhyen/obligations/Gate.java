package vn.binhyen.obligations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whether a report can still be worked on and handed in.
public sealed interface Gate {

    /// @param until the last day; null for ever
    record Open(@Nullable LocalDate until) implements Gate {}

    /// It was locked and the level above opened it again for a while.
    record Excepted(Leave leave) implements Gate {}

    /// @param since the first day it was
    record Locked(LocalDate since) implements Gate {}

    /// An exception granted by the level above.
    ///
    /// @param until its last day
    record Leave(UUID id, LocalDate until, String reason, UUID by, Instant at) {}

    /// @param leave the exception that reaches furthest, if any was granted
    static Gate of(Term term, Optional<Leave> leave, LocalDate today) {
        LocalDate until = term.openUntil().orElse(null);
        if (until == null || !today.isAfter(until)) return new Open(until);
        return leave.filter(it -> !today.isAfter(it.until()))
                .<Gate>map(Excepted::new)
                .orElseGet(() -> new Locked(until.plusDays(1)));
    }

    default boolean lets() {
        return switch (this) {
            case Open _, Excepted _ -> true;
            case Locked _ -> false;
        };
    }
}
