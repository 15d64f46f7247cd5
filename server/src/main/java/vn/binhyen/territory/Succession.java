package vn.binhyen.territory;

import java.time.LocalDate;
import vn.binhyen.kernel.UnitId;

/// One unit following another, in whole or in part.
///
/// @param day the first day of the successor
/// @param split the old unit was divided among several; nothing of its past is shared out
public record Succession(UnitId old, UnitId successor, LocalDate day, boolean split) {}
