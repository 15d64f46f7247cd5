package vn.binhyen.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.examples.Example.Recognition;
import vn.binhyen.examples.Example.State;
import vn.binhyen.examples.application.KeepExamples;
import vn.binhyen.examples.application.KeepExamples.Done;
import vn.binhyen.examples.application.KeepExamples.Opened;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.testing.AtADesk;
import vn.binhyen.testing.House;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.People;

/// An example is proposed, recognised or refused, and ended; a person is known by role.
@HouseTest
class ExamplesTest {

    private static final UnitId UNIT = UnitId.parse("24540@2025-07-01");
    private static final UnitId PROVINCE = UnitId.parse("66@2025-07-01");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Autowired KeepExamples keep;
    @Autowired People people;
    @Autowired House house;
    @Autowired MockMvcTester mvc;
    @Autowired Transactions transactions;
    @Autowired JdbcClient db;

    private StaffMember officer;
    private StaffMember chief;

    @BeforeEach
    void people() {
        officer = people.of(Role.DUTY_OFFICER, UNIT);
        chief = people.of(Role.COMMUNE_CHIEF, UNIT);
    }

    @Test
    void only_who_leads_recognises_and_each_step_comes_after_the_one_before() {
        UUID id = person(officer);
        var by = new Recognition("QĐ 12/QĐ-UBND", DAY.plusDays(9), Level.COMMUNE);
        assertThat(keep.recognise(officer, id, by)).isEqualTo(new Done.NotYours());
        assertThat(keep.end(chief, id, DAY.plusDays(9), "Chưa đến")).isEqualTo(new Done.NotNow());
        var early = new Recognition("QĐ 12/QĐ-UBND", DAY.minusDays(1), Level.COMMUNE);
        assertThat(keep.recognise(chief, id, early)).isEqualTo(new Done.WrongOrder());
        assertThat(keep.recognise(chief, id, by)).isEqualTo(new Done.Now(id));
        assertThat(keep.refuse(chief, id, DAY.plusDays(10), "Muộn")).isEqualTo(new Done.NotNow());
        assertThat(keep.end(chief, id, DAY.plusDays(2), "Sớm")).isEqualTo(new Done.WrongOrder());
        assertThat(keep.end(chief, id, DAY.plusDays(90), "Chuyển nơi ở"))
                .isEqualTo(new Done.Now(id));
        assertThat(keep.find(chief, id).orElseThrow().state())
                .isEqualTo(new State.Ended(by, DAY.plusDays(90), "Chuyển nơi ở"));
    }

    @Test
    void a_persons_name_opens_in_its_own_unit_alone_and_goes_with_the_end() {
        UUID id = person(officer);
        assertThat(keep.name(officer, id, "xem")).isEqualTo(new Opened.ReasonNeeded());
        assertThat(keep.name(officer, id, "Soạn quyết định công nhận"))
                .isEqualTo(new Opened.Known("Y Gương Mẫu Thử"));
        StaffMember province = people.of(Role.PROVINCE_STAFF, PROVINCE);
        assertThat(keep.name(province, id, "Soạn báo cáo của tỉnh"))
                .isEqualTo(new Opened.NotHere());
        StaffMember stranger = people.of(Role.COMMUNE_CHIEF, UnitId.parse("22015@2025-07-01"));
        assertThat(keep.name(stranger, id, "Soạn quyết định công nhận"))
                .isEqualTo(new Opened.NotThere());
        keep.refuse(chief, id, DAY.plusDays(3), "Hồ sơ chưa đủ");
        assertThat(keep.name(officer, id, "Soạn quyết định công nhận"))
                .isEqualTo(new Opened.NotThere());
    }

    @Test
    void three_collectives_and_five_persons_are_what_the_awards_say_and_the_figures_too() {
        UnitId unit = house.unit();
        StaffMember clerk = house.officer(unit, Role.SECRETARY);
        for (int i = 0; i < 3; i++) award(clerk, new Honoured.Collective("Tổ " + i));
        for (int i = 0; i < 5; i++) award(clerk, new Honoured.Person("tổ viên"));
        var count = keep.awards(clerk, 1, 50).count();
        assertThat(count.collectives()).isEqualTo(3);
        assertThat(count.persons()).isEqualTo(5);
        await(() -> counted("awards", "person", unit) == 5);
        assertThat(counted("awards", "collective", unit)).isEqualTo(3);
    }

    @Test
    void an_example_counts_on_the_day_of_its_decision_and_goes_on_counting_when_it_ended() {
        UnitId unit = house.unit();
        StaffMember leading = house.officer(unit, Role.COMMUNE_CHIEF);
        UUID id = person(leading);
        UUID refused = person(leading);
        keep.recognise(leading, id, new Recognition("QĐ 1", DAY.plusDays(1), Level.COMMUNE));
        keep.end(leading, id, DAY.plusDays(2), "Chuyển nơi ở");
        keep.refuse(leading, refused, DAY.plusDays(1), "Hồ sơ chưa đủ");
        await(() -> counted("examples-recognised", "person", unit) == 1);
        assertThat(counted("examples-recognised", "collective", unit)).isZero();
    }

    @Test
    void lists_files_and_pages_know_the_role_and_no_name() {
        UUID id = person(officer);
        var desk = new AtADesk(mvc, people.signedIn(chief));
        for (String address :
                List.of("/console/examples", "/console/examples.csv", "/console/examples/" + id)) {
            assertThat(desk.read(address))
                    .contains("tổ trưởng tổ an ninh")
                    .doesNotContain("Gương Mẫu");
        }
        assertThat(desk.send("/console/examples/" + id + "/recognition")).hasStatus(422);
        assertThat(
                        desk.send(
                                "/console/examples/" + id + "/recognition",
                                "decision",
                                "QĐ 7/QĐ-UBND",
                                "day",
                                "2026-04-01",
                                "level",
                                "commune"))
                .hasStatus(303);
        assertThat(desk.read("/console/examples/" + id)).contains("QĐ 7/QĐ-UBND");
        assertThat(desk.read("/console/examples/new")).contains("Thành tích");
        assertThat(
                        desk.send(
                                "/console/examples/awards",
                                "number",
                                UUID.randomUUID().toString(),
                                "form",
                                "person",
                                "role",
                                "trưởng buôn",
                                "kind",
                                "letter",
                                "level",
                                "commune",
                                "document",
                                "QĐ 8/QĐ-UBND",
                                "day",
                                "2026-04-02"))
                .hasStatus(303);
        assertThat(desk.read("/console/examples/awards")).contains("trưởng buôn", "giấy khen");
        assertThat(desk.read("/console/examples/awards.csv")).contains("trưởng buôn");
    }

    private UUID person(StaffMember me) {
        UUID id = UUID.randomUUID();
        keep.propose(
                me,
                new Example(
                        id,
                        me.unit(),
                        new Honoured.Person("tổ trưởng tổ an ninh"),
                        "Vận động bà con giao nộp vũ khí tự chế",
                        "Tờ trình 3/TTr-CAX",
                        DAY,
                        new State.Proposed(),
                        1),
                "Y Gương Mẫu Thử");
        return id;
    }

    private void award(StaffMember me, Honoured who) {
        keep.enter(
                me,
                new Award(
                        UUID.randomUUID(),
                        me.unit(),
                        who,
                        Award.Kind.LETTER,
                        Level.COMMUNE,
                        "QĐ 5/QĐ-UBND",
                        DAY));
    }

    private long counted(String indicator, String form, UnitId unit) {
        return transactions.reading(
                new Asker.Worker("test"),
                () ->
                        db.sql(
                                        """
                                        select coalesce(sum(amount), 0) from figures.totals
                                        where indicator = ? and unit = ? and dimensions ->> 'form' = ?
                                        """)
                                .params(indicator, unit.toString(), form)
                                .query(Long.class)
                                .single());
    }

    /// What the readers of the journal do, they do in their time.
    private static void await(BooleanSupplier there) {
        for (int tries = 0; tries < 600 && !there.getAsBoolean(); tries++) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        assertThat(there.getAsBoolean()).isTrue();
    }
}
