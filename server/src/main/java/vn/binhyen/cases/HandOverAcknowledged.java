package vn.binhyen.cases;

import java.util.UUID;
import vn.binhyen.journal.Happening;
import vn.binhyen.kernel.UnitId;

/// The receiver acknowledged the record of a hand-over.
///
/// @param subject the case
public record HandOverAcknowledged(UUID subject, UnitId unit, UUID record) implements Happening {}
