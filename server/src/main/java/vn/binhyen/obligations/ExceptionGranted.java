package vn.binhyen.obligations;

import java.time.LocalDate;
import java.util.UUID;
import vn.binhyen.journal.Happening;
import vn.binhyen.kernel.UnitId;

/// A report may be handed in until that day though its time is over.
///
/// @param before the first day that was too late
public record ExceptionGranted(
        UUID subject, UnitId unit, String obligation, LocalDate before, LocalDate until)
        implements Happening {}
