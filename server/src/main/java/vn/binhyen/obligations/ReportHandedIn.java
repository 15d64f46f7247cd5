package vn.binhyen.obligations;

import java.time.LocalDate;
import java.util.UUID;
import vn.binhyen.journal.Happening;
import vn.binhyen.kernel.UnitId;

/// A version of a report was handed in.
///
/// @param before the first day that is too late
public record ReportHandedIn(UUID subject, UnitId unit, String obligation, LocalDate before, int no)
        implements Happening {}
