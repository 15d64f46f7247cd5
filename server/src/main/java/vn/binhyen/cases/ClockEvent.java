package vn.binhyen.cases;

import java.time.Instant;
import java.util.UUID;
import vn.binhyen.journal.Happening;
import vn.binhyen.kernel.UnitId;

/// What a clock of a case said by itself, once for each time it was set. It changes nothing of the
/// case.
public sealed interface ClockEvent extends Happening {

    /// @param rule the rule's key
    record ClockWarned(UUID subject, UnitId unit, String rule, Instant due) implements ClockEvent {}

    /// It ran out: whoever leads the unit is to see it.
    record ClockRanOut(UUID subject, UnitId unit, String rule, Instant due) implements ClockEvent {}
}
