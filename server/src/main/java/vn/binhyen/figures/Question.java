package vn.binhyen.figures;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.binhyen.kernel.Period;
import vn.binhyen.kernel.UnitId;

/// What a total is asked for.
///
/// @param units leaves of the tree, of today and of then; units beyond the asker's scope count
///   nothing
/// @param cut one value for each dimension that is cut by; empty for everything
/// @param recordedBy what had been recorded by that moment; null for everything recorded
public record Question(
        String indicator,
        Set<UnitId> units,
        Period period,
        Map<String, String> cut,
        @Nullable Instant recordedBy) {

    public Question(String indicator, Set<UnitId> units, Period period, Map<String, String> cut) {
        this(indicator, units, period, cut, null);
    }

    public Question {
        units = Set.copyOf(units);
        cut = Map.copyOf(cut);
    }

    public Question in(Period other) {
        return new Question(indicator, units, other, cut, recordedBy);
    }

    /// The same of other units.
    public Question over(Set<UnitId> others) {
        return new Question(indicator, others, period, cut, recordedBy);
    }

    public Question of(String other) {
        return new Question(other, units, period, cut, recordedBy);
    }

    /// The same as it was known at that moment.
    public Question asRecordedAt(Instant moment) {
        return new Question(indicator, units, period, cut, moment);
    }
}
