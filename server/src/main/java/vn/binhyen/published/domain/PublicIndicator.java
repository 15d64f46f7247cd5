package vn.binhyen.published.domain;

import java.util.Map;
import java.util.Set;
import vn.binhyen.published.PublicPeriod;

/// An indicator everybody may read: in which periods, by which cuts.
///
/// @param level whether it is a level, whose value of a period is that of its last day
public record PublicIndicator(
        String code, boolean level, Map<Cut, Set<PublicPeriod.Kind>> periods) {

    public PublicIndicator {
        periods = Map.copyOf(periods);
    }

    public boolean tells(Cut cut, PublicPeriod.Kind kind) {
        return periods.getOrDefault(cut, Set.of()).contains(kind);
    }

    /// Whether any period tells it by that cut.
    public boolean isCut(Cut cut) {
        return !periods.getOrDefault(cut, Set.of()).isEmpty();
    }
}
