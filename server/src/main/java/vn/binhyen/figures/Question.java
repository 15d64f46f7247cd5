package vn.binhyen.figures;

import java.util.Map;
import java.util.Set;
import vn.binhyen.kernel.Period;
import vn.binhyen.kernel.UnitId;

/// What a total is asked for.
///
/// @param units leaves of the tree, of today and of then; units beyond the asker's scope count
///   nothing
/// @param cut one value for each dimension that is cut by; empty for everything
public record Question(
        String indicator, Set<UnitId> units, Period period, Map<String, String> cut) {

    public Question {
        units = Set.copyOf(units);
        cut = Map.copyOf(cut);
    }

    public Question in(Period other) {
        return new Question(indicator, units, other, cut);
    }

    public Question of(String other) {
        return new Question(other, units, period, cut);
    }
}
