package vn.binhyen.assessment;

import java.time.Instant;
import java.util.Map;
import vn.binhyen.figures.RecordsAddress;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.Period;
import vn.binhyen.kernel.UnitId;

/// A figure as it stood when it was taken as evidence. What it opens to may have changed since; the
/// value has not.
///
/// @param criterion the code of the criterion it stands beside
/// @param place `count`, `part` or `whole`: which number of the criterion it says
public record Evidence(
        String criterion,
        String place,
        String indicator,
        UnitId unit,
        Period period,
        Figure value,
        Instant readAt) {

    /// Where it opens to its records.
    public String address() {
        return RecordsAddress.of(indicator, unit, period, Map.of());
    }
}
