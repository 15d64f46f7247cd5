package vn.binhyen.territory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.UnitId;

/// Counts of communes and villages. Public to read; written by those whose unit it is. Every method
/// works in the running transaction.
public interface PlaceCounts {

    /// The newest count of each thing for that day or before, of the commune and of each of its
    /// villages. Of two for one day the one recorded later holds.
    List<PlaceCount> latest(UnitId unit, LocalDate day);

    /// The newest count of one thing for that day or before, of each whole unit that has one.
    ///
    /// @param what people or households
    Map<UnitId, Long> wholes(Collection<UnitId> units, Counted what, LocalDate day);

    /// Keeps a count; a correction is a count for the same day recorded later. False when just this
    /// is what is kept already.
    boolean record(PlaceCount count, Asker by);
}
