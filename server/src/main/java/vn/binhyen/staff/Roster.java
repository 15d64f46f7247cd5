package vn.binhyen.staff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.binhyen.kernel.UnitId;

/// Who is on duty for a unit and when. Reading works in the running transaction; each change is a
/// transaction in the officer's name, written to the audit. Shifts may overlap.
public interface Roster {

    /// Those on duty at that moment, who came first first.
    List<Shift> onDuty(UnitId unit, Instant at);

    /// The shifts that touch this stretch of time, in the order in which they begin.
    List<Shift> between(UnitId unit, Instant from, Instant until);

    /// That shift of that unit.
    Optional<Shift> see(UnitId unit, UUID shift);

    /// Puts an officer on duty.
    ///
    /// @return false when the officer does not handle that unit's cases
    boolean add(StaffMember me, UnitId unit, UUID officer, Instant from, Instant until);

    /// Changes a shift of that unit.
    ///
    /// @return false when there is no such shift, or the officer does not handle that unit's cases
    boolean change(
            StaffMember me, UnitId unit, UUID shift, UUID officer, Instant from, Instant until);

    /// @return false when there is no such shift any more
    boolean remove(StaffMember me, UnitId unit, UUID shift);

    /// Repeats the shifts that began in the week before, seven days later. One that stands there
    /// already is not put in again, so a second time nothing is added.
    ///
    /// @param monday when the week to be filled begins
    /// @return how many were added
    int copyWeekBefore(StaffMember me, UnitId unit, Instant monday);

    /// Whether new cases of the unit are given to who is on duty; otherwise they are only told.
    boolean assigns(UnitId unit);

    void assign(StaffMember me, UnitId unit, boolean assigns);
}
