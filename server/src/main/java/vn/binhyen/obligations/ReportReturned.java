package vn.binhyen.obligations;

import java.time.LocalDate;
import java.util.UUID;
import vn.binhyen.journal.Happening;
import vn.binhyen.kernel.UnitId;

/// A version of a report was given back to be mended.
///
/// @param before the first day that is too late
public record ReportReturned(UUID subject, UnitId unit, String obligation, LocalDate before, int no)
        implements Happening {}
