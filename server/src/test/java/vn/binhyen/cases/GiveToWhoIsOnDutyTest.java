package vn.binhyen.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.Roster;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.testing.House;
import vn.binhyen.testing.HouseTest;

@HouseTest
class GiveToWhoIsOnDutyTest {

    @Autowired Roster roster;
    @Autowired CaseDesk desk;
    @Autowired ReportDoor door;
    @Autowired CaseLists lists;
    @Autowired Transactions transactions;
    @Autowired House house;
    @Autowired Clock clock;

    @Test
    void where_the_unit_wants_it_what_is_new_goes_to_who_is_on_duty_and_elsewhere_it_is_only_shown()
            throws InterruptedException {
        StaffMember shown = onDuty(false);
        StaffMember given = onDuty(true);
        UUID stays = reportIn(shown.unit());
        UUID goes = reportIn(given.unit());

        // the journal keeps its order: when the second was given, the first had been read
        for (int i = 0; i < 300 && assigneeOf(given, goes) == null; i++) Thread.sleep(100);
        assertThat(assigneeOf(given, goes)).isEqualTo(given.id());
        assertThat(types(given, goes)).containsExactly("OPENED", "ON_DUTY");
        assertThat(assigneeOf(shown, stays)).isNull();
        assertThat(reading(shown, () -> roster.onDuty(shown.unit(), clock.instant()))).hasSize(1);
    }

    @Test
    void nobody_on_duty_or_an_officer_of_another_unit_gets_nothing() {
        UnitId unit = house.unit();
        StaffMember chief = house.officer(unit, Role.COMMUNE_CHIEF);
        StaffMember stranger = house.officer(house.unit());
        Instant now = clock.instant();
        assertThat(roster.add(chief, unit, stranger.id(), now, later(now))).isFalse();
        assertThat(reading(chief, () -> roster.onDuty(unit, now))).isEmpty();
    }

    @Test
    void a_week_copied_twice_is_there_once() {
        UnitId unit = house.unit();
        StaffMember chief = house.officer(unit, Role.COMMUNE_CHIEF);
        StaffMember officer = house.officer(unit);
        Instant monday = Instant.parse("2026-11-22T17:00:00Z");
        Instant evening = monday.minus(Duration.ofDays(3));
        roster.add(chief, unit, officer.id(), evening, evening.plus(Duration.ofHours(14)));

        assertThat(roster.copyWeekBefore(chief, unit, monday)).isEqualTo(1);
        assertThat(roster.copyWeekBefore(chief, unit, monday)).isZero();
        Instant copied = evening.plus(Duration.ofDays(7));
        assertThat(reading(chief, () -> roster.onDuty(unit, copied)))
                .singleElement()
                .satisfies(shift -> {
                    assertThat(shift.officer()).isEqualTo(officer.id());
                    assertThat(shift.until()).isEqualTo(copied.plus(Duration.ofHours(14)));
                });
        assertThat(reading(chief, () -> roster.onDuty(unit, copied.plus(Duration.ofHours(14)))))
                .isEmpty();
    }

    /// An officer who is on duty now for a unit of their own.
    private StaffMember onDuty(boolean assigns) {
        UnitId unit = house.unit();
        StaffMember chief = house.officer(unit, Role.COMMUNE_CHIEF);
        StaffMember officer = house.officer(unit);
        Instant now = clock.instant();
        roster.add(chief, unit, officer.id(), now.minus(Duration.ofHours(1)), later(now));
        roster.assign(chief, unit, assigns);
        return officer;
    }

    private UUID reportIn(UnitId unit) {
        var report =
                new ReportDoor.Report(
                        unit, "other", "Mất bò", "", "", null, null, true, "", "", List.of());
        return door.receive(report, "form-" + UUID.randomUUID()).id();
    }

    private @Nullable UUID assigneeOf(StaffMember who, UUID id) {
        return reading(who, () -> lists.view(id).orElseThrow()).assignee();
    }

    private List<String> types(StaffMember who, UUID id) {
        return reading(who, () -> lists.view(id).orElseThrow()).entries().stream()
                .map(CaseView.Entry::type)
                .toList();
    }

    private <T> T reading(StaffMember who, java.util.function.Supplier<T> what) {
        return transactions.reading(who.asker(), what);
    }

    private static Instant later(Instant now) {
        return now.plus(Duration.ofHours(8));
    }
}
