package vn.binhyen.console.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.Shift;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Words;

/// One week of a unit's duty roster.
///
/// @param units those the reader may choose among
/// @param shifts that touch the week, in the order in which they begin
/// @param changing the id of the shift the form changes; empty when it adds one
public record RosterPage(
        DeskFrame desk,
        Role role,
        Unit unit,
        List<Unit> units,
        LocalDate monday,
        List<Shift> shifts,
        List<Shift> now,
        boolean assigns,
        List<StaffMember> officers,
        String changing,
        RosterForm form,
        Problems problems)
        implements Page {

    @Override
    public Words words() {
        return desk.words();
    }

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }

    /// Whether the reader leads and may change the roster.
    public boolean mayChange() {
        return role == Role.COMMUNE_CHIEF || role == Role.PROVINCE_STAFF;
    }

    public List<LocalDate> days() {
        return IntStream.range(0, 7).mapToObj(monday::plusDays).toList();
    }

    /// What begins on that day; on Monday also what goes on from the week before.
    public List<Shift> on(LocalDate day) {
        return shifts.stream()
                .filter(shift -> {
                    LocalDate begins = LocalDate.ofInstant(shift.from(), RosterForm.VIETNAM);
                    return begins.equals(day) || (day.equals(monday) && begins.isBefore(day));
                })
                .toList();
    }

    /// The first other shift at the same time; null when there is none.
    public @Nullable Shift beside(Shift it) {
        return shifts.stream()
                .filter(other -> !other.id().equals(it.id()) && other.overlaps(it))
                .findFirst()
                .orElse(null);
    }

    /// `17:00, 22/11/2026 – 07:00, 23/11/2026`, the day only once where it is the same.
    public String when(Shift it) {
        String from = words().time(it.from());
        boolean sameDay = words().day(it.from()).equals(words().day(it.until()));
        return from + " – " + (sameDay ? words().time(it.until()) : words().moment(it.until()));
    }

    public String address(LocalDate week) {
        return "/console/roster?unit=" + unit.id() + "&week=" + week;
    }
}
