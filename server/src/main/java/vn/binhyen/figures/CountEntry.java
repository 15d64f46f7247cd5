package vn.binhyen.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.UnitId;

/// A count of what happened outside the system, as an officer keyed it in or a file brought it.
///
/// @param unit the unit as of that day
/// @param day the day it happened; of a level, the day from which it holds
/// @param origin where the number stands: a book, minutes, an estimate
/// @param withdrawn it should not have been kept; it counts nothing and stays to be read
public record CountEntry(
        UUID id,
        int version,
        String indicator,
        UnitId unit,
        LocalDate day,
        Figure figure,
        String note,
        String origin,
        boolean withdrawn,
        UUID by,
        Instant at) {}
