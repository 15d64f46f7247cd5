package vn.binhyen.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.testing.House;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.MovableClock;

/// The day changes in Viet Nam while it is 17:00 in Greenwich, and clocks are put right.
@HouseTest
class MidnightTest {

    private static final Instant LAST_OF_THE_YEAR = Instant.parse("2026-12-31T16:59:50Z");
    private static final Instant FIRST_OF_THE_NEXT = Instant.parse("2026-12-31T17:00:01Z");

    @Autowired CaseDesk desk;
    @Autowired ReportDoor door;
    @Autowired CaseLists lists;
    @Autowired HandOvers handOvers;
    @Autowired Transactions transactions;
    @Autowired House house;
    @Autowired MovableClock clock;

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void numbers_begin_anew_with_the_year_of_viet_nam_for_cases_and_records_alike() {
        UnitId unit = house.unit();
        StaffMember officer = house.officer(unit);
        clock.setTo(LAST_OF_THE_YEAR);
        UUID last = report(unit);
        UUID next = report(unit);
        desk.classify(officer, last, CaseKind.CRIME_REPORT, "");
        assertThat(view(officer, last).number()).isEqualTo("TB-2026-0001");

        clock.setTo(FIRST_OF_THE_NEXT);
        desk.classify(officer, next, CaseKind.CRIME_REPORT, "");
        desk.handOver(officer, last, "Cơ quan điều tra", "");
        assertThat(view(officer, next).number()).isEqualTo("TB-2027-0001");
        assertThat(view(officer, last).number()).isEqualTo("TB-2026-0001");
        assertThat(
                        transactions
                                .reading(officer.asker(), () -> handOvers.ofCase(last))
                                .orElseThrow()
                                .number())
                .isEqualTo("BG-2027-0001");
    }

    @Test
    void what_was_told_before_midnight_is_due_a_day_earlier_than_what_was_told_after() {
        UnitId unit = house.unit();
        StaffMember officer = house.officer(unit);
        clock.setTo(Instant.parse("2026-11-16T16:59:58Z"));
        UUID before = report(unit);
        clock.setTo(Instant.parse("2026-11-16T17:00:02Z"));
        UUID after = report(unit);
        desk.classify(officer, before, CaseKind.QUESTION, "");
        desk.classify(officer, after, CaseKind.QUESTION, "");
        assertThat(dueDay(officer, before)).isEqualTo("2026-11-21");
        assertThat(dueDay(officer, after)).isEqualTo("2026-11-22");
    }

    @Test
    void a_clock_put_back_over_midnight_stops_nobody_and_no_step_is_lost() {
        UnitId unit = house.unit();
        StaffMember officer = house.officer(unit);
        clock.setTo(FIRST_OF_THE_NEXT);
        UUID id = report(unit);
        clock.setTo(LAST_OF_THE_YEAR);
        assertThat(desk.classify(officer, id, CaseKind.SECURITY_OBSERVATION, ""))
                .isEqualTo(new Verdict.Done());
        assertThat(desk.answer(officer, id, "Đang đi xem", true, null))
                .isEqualTo(new Verdict.Done());
        assertThat(desk.close(officer, id, Outcome.RESOLVED, "Đã nhắc quán"))
                .isEqualTo(new Verdict.Done());
        assertThat(desk.reopen(officer, id, "Vẫn ồn")).isEqualTo(new Verdict.Done());
        assertThat(view(officer, id).entries())
                .extracting(CaseView.Entry::type)
                .contains("OPENED", "CLASSIFIED", "ASKED", "CLOSED", "REOPENED");
    }

    private LocalDate dueDay(StaffMember officer, UUID id) {
        Instant due = java.util.Objects.requireNonNull(view(officer, id).dueAt());
        return LocalDate.ofInstant(due, ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    private UUID report(UnitId unit) {
        return door.receive(
                        new ReportDoor.Report(
                                unit,
                                "other",
                                "Quán mở nhạc to",
                                "",
                                "",
                                null,
                                null,
                                true,
                                "",
                                "",
                                List.of()),
                        "form-" + UUID.randomUUID())
                .id();
    }

    private CaseView view(StaffMember officer, UUID id) {
        return transactions.reading(officer.asker(), () -> lists.view(id).orElseThrow());
    }
}
