package vn.binhyen.conduct;

import java.util.UUID;
import vn.binhyen.staff.StaffMember;

/// Moving what a unit received to the channel about officers, in one act: for the unit it was never
/// there. All of it happens, or nothing.
public interface MovingApart {

    /// Whether this officer sees it, so that they may be asked about it.
    boolean seesCase(StaffMember me, UUID id);

    boolean seesConversation(StaffMember me, UUID conversation);

    /// Moves a case with the part of the conversation it came from.
    ///
    /// @param door the full address of the residents' door, told to the person
    Moved moveCase(StaffMember me, UUID id, String door);

    /// Moves what a conversation holds since its last case ended, with its open case if it has one.
    Moved moveConversation(StaffMember me, UUID conversation, String door);

    sealed interface Moved {
        /// @param told whether the person could be told where they wrote; who has a receipt's code
        ///   sees it there
        record Done(boolean told) implements Moved {}

        /// The province has not opened the channel, or named nobody from outside the unit.
        record Shut() implements Moved {}

        /// Not there, or moved meanwhile.
        record NotThere() implements Moved {}
    }
}
