package vn.binhyen.guidance.lookups;

import java.time.LocalDate;
import vn.binhyen.kernel.UnitId;

/// Where somebody's matter stands, as one list says.
///
/// @param unit whose list it is
/// @param place where to collect or ask; may be empty
/// @param note may be empty
/// @param asOf the day the list was true
public record Standing(
        ListKind kind, UnitId unit, ListStatus status, String place, String note, LocalDate asOf) {}
