package vn.binhyen.movement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.binhyen.movement.SiteDeeds.Joining;
import vn.binhyen.staff.StaffMember;

/// Steering committees: names, members with office and dates, papers in their series. Each deed is
/// one transaction in the officer's name.
public interface Committees {

    /// Those of the units the officer sees, standing ones first.
    List<Committee> mine(StaffMember me);

    /// Every standing one of the province by name: the ones that may be above another.
    List<Committee> standing(StaffMember me);

    Optional<Committee> find(StaffMember me, UUID id);

    /// False where the unit is not theirs. The same id again keeps nothing more.
    boolean keep(StaffMember me, Committee committee);

    /// False where it stands no more, or began later.
    boolean end(StaffMember me, UUID id, LocalDate lastDay);

    /// Somebody takes part (`group` is the committee). False where it is not theirs.
    boolean join(StaffMember me, UUID committee, Joining joining);

    boolean leave(StaffMember me, UUID committee, UUID member, LocalDate lastDay, String why);

    /// With their names; the look is written into the audit.
    List<Member> members(StaffMember me, UUID committee);

    /// Gives the paper the next number of its type and year. The same id again gives the number it
    /// has.
    ///
    /// @param type the short word of its type: `KH`
    /// @return empty where the committee is not theirs
    Optional<CommitteePaper> number(
            StaffMember me, UUID committee, UUID id, String type, LocalDate day, String about);

    /// Newest first.
    List<CommitteePaper> papers(StaffMember me, UUID committee);
}
