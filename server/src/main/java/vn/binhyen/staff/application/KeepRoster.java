package vn.binhyen.staff.application;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Service;
import vn.binhyen.audit.Audit;
import vn.binhyen.kernel.Ids;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Roster;
import vn.binhyen.staff.Shift;
import vn.binhyen.staff.Staff;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.staff.persistence.RosterRows;

/// The duty roster as rows.
@Service
class KeepRoster implements Roster {

    private static final Duration WEEK = Duration.ofDays(7);

    private final RosterRows rows;
    private final Staff staff;
    private final Transactions transactions;
    private final Audit audit;
    private final Ids ids;

    KeepRoster(RosterRows rows, Staff staff, Transactions transactions, Audit audit, Ids ids) {
        this.rows = rows;
        this.staff = staff;
        this.transactions = transactions;
        this.audit = audit;
        this.ids = ids;
    }

    @Override
    public List<Shift> onDuty(UnitId unit, Instant at) {
        return rows.at(unit, at);
    }

    @Override
    public List<Shift> between(UnitId unit, Instant from, Instant until) {
        return rows.between(unit, from, until);
    }

    @Override
    public Optional<Shift> see(UnitId unit, UUID shift) {
        return rows.see(unit, shift);
    }

    @Override
    public boolean add(StaffMember me, UnitId unit, UUID officer, Instant from, Instant until) {
        UUID id = ids.next();
        return written(
                me,
                unit,
                id,
                "shift-added",
                () -> {
                    Optional<Shift> shift = shift(id, unit, officer, from, until);
                    shift.ifPresent(rows::add);
                    return shift.isPresent();
                });
    }

    @Override
    public boolean change(
            StaffMember me, UnitId unit, UUID id, UUID officer, Instant from, Instant until) {
        return written(
                me,
                unit,
                id,
                "shift-changed",
                () -> shift(id, unit, officer, from, until).map(rows::change).orElse(false));
    }

    @Override
    public boolean remove(StaffMember me, UnitId unit, UUID id) {
        return written(me, unit, id, "shift-removed", () -> rows.remove(unit, id));
    }

    @Override
    public int copyWeekBefore(StaffMember me, UnitId unit, Instant monday) {
        return transactions.as(
                me.asker(),
                () -> {
                    List<Shift> there = rows.between(unit, monday, monday.plus(WEEK));
                    List<Shift> copies =
                            rows.between(unit, monday.minus(WEEK), monday).stream()
                                    .filter(before -> !before.from().isBefore(monday.minus(WEEK)))
                                    .map(this::aWeekLater)
                                    .filter(copy ->
                                            there.stream().noneMatch(same -> isLike(same, copy)))
                                    .toList();
                    copies.forEach(copy -> {
                        rows.add(copy);
                        audit.did(me.asker(), "shift-added", copy.id(), unit, "");
                    });
                    return copies.size();
                });
    }

    private Shift aWeekLater(Shift it) {
        return new Shift(
                ids.next(),
                it.unit(),
                it.officer(),
                it.name(),
                it.from().plus(WEEK),
                it.until().plus(WEEK));
    }

    private static boolean isLike(Shift one, Shift other) {
        return one.officer().equals(other.officer())
                && one.from().equals(other.from())
                && one.until().equals(other.until());
    }

    @Override
    public boolean assigns(UnitId unit) {
        return rows.assigns(unit);
    }

    @Override
    public void assign(StaffMember me, UnitId unit, boolean assigns) {
        transactions.as(
                me.asker(),
                () -> {
                    rows.assign(unit, assigns);
                    String what = assigns ? "roster-assigns" : "roster-only-shown";
                    audit.did(me.asker(), what, me.id(), unit, "");
                    return true;
                });
    }

    private Optional<Shift> shift(UUID id, UnitId unit, UUID officer, Instant from, Instant until) {
        return staff.officersOf(unit).stream()
                .filter(member -> member.id().equals(officer))
                .findFirst()
                .map(member -> new Shift(id, unit, officer, member.displayName(), from, until));
    }

    private boolean written(
            StaffMember me, UnitId unit, UUID id, String act, BooleanSupplier deed) {
        return transactions.as(
                me.asker(),
                () -> {
                    boolean done = deed.getAsBoolean();
                    if (done) audit.did(me.asker(), act, id, unit, "");
                    return done;
                });
    }
}
