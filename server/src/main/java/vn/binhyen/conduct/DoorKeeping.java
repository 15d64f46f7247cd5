package vn.binhyen.conduct;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.staff.StaffMember;

/// Opening the door and naming inspectors: one person proposes, another confirms; ending needs one.
/// Every step is in the audit.
public interface DoorKeeping {

    Keeping see(StaffMember me);

    Decided proposeOpening(StaffMember me);

    Decided proposeInspector(StaffMember me, UUID inspector);

    Decided confirm(StaffMember me, UUID decision);

    /// Withdraws a proposal, shuts the door, or ends somebody's naming.
    Decided end(StaffMember me, UUID decision);

    /// @param opening the standing decision or proposal to open; null while there is none
    /// @param candidates accounts with the role of an inspector that are not proposed
    record Keeping(
            boolean open,
            @Nullable Decision opening,
            List<Decision> naming,
            List<StaffMember> candidates) {}

    /// @param confirmedBy null while it is only proposed
    record Decision(
            UUID id,
            @Nullable StaffMember inspector,
            UUID proposedBy,
            @Nullable UUID confirmedBy) {}

    sealed interface Decided {
        record Done() implements Decided {}

        /// Who proposed it cannot confirm it, and nobody decides about themselves.
        record AnotherPersonNeeded() implements Decided {}

        /// Somebody else decided meanwhile, or the account is no inspector's.
        record NotNow() implements Decided {}
    }
}
