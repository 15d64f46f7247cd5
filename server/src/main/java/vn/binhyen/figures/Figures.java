package vn.binhyen.figures;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import vn.binhyen.figures.SourceVersion.Source;
import vn.binhyen.kernel.UnitId;

/// Where sources are counted, inside a worker's running transaction.
public interface Figures {

    /// Counts these versions: what they contribute less what was counted before. A version lower
    /// than the one counted changes nothing; the same version counted again changes nothing.
    void count(Collection<SourceVersion> versions);

    /// These were moved to where no figure follows: as if they had never come. Facts, totals and
    /// tombstones of them go; the second time nothing happens.
    void forget(String type, Collection<UUID> ids);

    /// The source was deleted: its contributions stay, and the number opens to this day.
    void bury(Source source, UnitId unit, LocalDate day);
}
