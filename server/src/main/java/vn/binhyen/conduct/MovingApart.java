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
    /// @param site the full address of the residents' pages, told to the person: it must not tell
    ///   the unit, who can read along in the channel's own tool, what the talk was about
    Moved moveCase(StaffMember me, UUID id, String site);

    /// Moves what a conversation holds since its last case ended, with its open case if it has one.
    Moved moveConversation(StaffMember me, UUID conversation, String site);

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
