package vn.binhyen.dialogue;

import java.time.Instant;
import java.util.List;
import vn.binhyen.staff.StaffMember;

/// Which chats belong to members of the staff, so that they may forward what was said in a group.
/// Each call is one transaction in the member's name.
public interface ChatBindings {

    /// A short code to be typed once in the chat of the unit's page; an earlier one is void.
    Code issue(StaffMember me);

    /// Since when chats of this member are bound, oldest first.
    List<Instant> boundSince(StaffMember me);

    /// Lets go of all chats of this member; what is written there is a resident's again.
    void unbind(StaffMember me);

    /// @param shown in two groups of four
    record Code(String shown, Instant until) {}
}
