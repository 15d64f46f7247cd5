package vn.binhyen.cases.canned;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.staff.StaffMember;

/// The canned answers a unit has: its own, and those that come along.
public interface CannedAnswers {

    /// Those for such a case, the unit's own first. In the running transaction.
    List<CannedAnswer> of(UnitId unit, @Nullable CaseKind kind, String state);

    /// Those that come along, the same for every unit.
    List<CannedAnswer> shipped();

    /// The unit's own, by name. In the running transaction.
    List<CannedAnswer> own(UnitId unit);

    /// When somebody is there to receive people, as a sentence says it.
    String officeHours();

    /// Adds one to the officer's own unit, written to the audit.
    ///
    /// @param answer its id is chosen by the house, in place of the one it has
    void add(StaffMember me, CannedAnswer answer);

    /// Changes one of the officer's own unit, written to the audit.
    ///
    /// @return false where it is not there any more
    boolean change(StaffMember me, UUID id, CannedAnswer answer);

    /// It is not offered any more; what was said with it stays said. Written to the audit.
    ///
    /// @return false where it is not there any more
    boolean retire(StaffMember me, UUID id);
}
