package vn.binhyen.cases;

import java.util.UUID;
import vn.binhyen.journal.Happening;
import vn.binhyen.kernel.UnitId;

/// What happened to a case. `version` is the case's version after it: readers take the newest.
public sealed interface CaseEvent extends Happening {

    int version();

    record CaseOpened(UUID subject, UnitId unit, int version, String channel)
            implements CaseEvent {}

    record CaseClassified(UUID subject, UnitId unit, int version, CaseKind kind)
            implements CaseEvent {}

    record CaseAssigned(UUID subject, UnitId unit, int version) implements CaseEvent {}

    record CaseAnswered(UUID subject, UnitId unit, int version, boolean asksBack)
            implements CaseEvent {}

    record CaseHandedOver(UUID subject, UnitId unit, int version) implements CaseEvent {}

    record CaseClosed(UUID subject, UnitId unit, int version, Outcome outcome)
            implements CaseEvent {}

    record CaseReopened(UUID subject, UnitId unit, int version) implements CaseEvent {}

    record CaseRated(UUID subject, UnitId unit, int version, Satisfaction satisfaction)
            implements CaseEvent {}

    /// A clock was extended, stopped or let go on, or one began beside the others.
    record CaseClocksChanged(UUID subject, UnitId unit, int version) implements CaseEvent {}

    /// @param unit the one that has it now; `from` had it before
    record CaseTransferred(UUID subject, UnitId unit, int version, UnitId from)
            implements CaseEvent {}

    /// Whoever leads said whether the tip was of value.
    record CaseValued(UUID subject, UnitId unit, int version, boolean valuable)
            implements CaseEvent {}
}
