package vn.binhyen.staff;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import vn.binhyen.kernel.UnitId;

/// One officer on duty for a unit, from one moment until another, `until` exclusive.
public record Shift(UUID id, UnitId unit, UUID officer, String name, Instant from, Instant until) {

    /// Longer than that somebody mistyped a day.
    public static final Duration LONGEST = Duration.ofDays(7);

    /// @throws IllegalArgumentException when it ends before it begins, or lasts longer than a week
    public Shift {
        if (!mayLast(from, until)) throw new IllegalArgumentException(from + " until " + until);
    }

    public static boolean mayLast(Instant from, Instant until) {
        return until.isAfter(from) && !until.isAfter(from.plus(LONGEST));
    }

    public boolean overlaps(Shift other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }
}
