package vn.binhyen.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.staff.Role;
import vn.binhyen.testing.AtADesk;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.People;

@HouseTest
class ActivityPagesTest {

    private static final String ALL = "/console/activities";
    private static final UnitId HERE = UnitId.parse("24595@2025-07-01");

    @Autowired MockMvcTester mvc;
    @Autowired People people;

    private AtADesk head;
    private AtADesk officer;

    @BeforeEach
    void twoOfTheCommune() {
        head = new AtADesk(mvc, people.signedIn(Role.VILLAGE_HEAD, HERE));
        officer = new AtADesk(mvc, people.signedIn(Role.DUTY_OFFICER, HERE));
    }

    @Test
    void a_village_head_logs_a_patrol_and_everybody_of_the_commune_reads_it_in_the_calendar() {
        assertThat(head.read(ALL + "/new"))
                .contains("/console/activities/new?kind=patrol")
                .doesNotContain("kind=prosecution");
        assertThat(head.read(ALL + "/new?kind=patrol"))
                .contains("Một buổi tuần tra", "f.participants");

        String id = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            assertThat(log(head, id, "trên 20")).hasStatus(303);
        }

        assertThat(officer.read(ALL + "?month=2026-02"))
                .containsOnlyOnce("Số người tham gia: trên 20")
                .contains("Tuần tra");
        assertThat(officer.read(ALL + "/sheet.csv?month=2026-02")).contains("trên 20");
        assertThat(officer.read(ALL + "/" + id)).contains("trên 20");
    }

    @Test
    void a_correction_a_withdrawal_and_every_version_are_on_the_page() {
        String id = UUID.randomUUID().toString();
        log(officer, id, "12");
        String here = ALL + "/" + id;

        assertThat(
                        officer.send(
                                here,
                                "over",
                                "1",
                                "day",
                                "2026-02-05",
                                "f.participants",
                                "9",
                                "reason",
                                "Đếm nhầm"))
                .hasStatus(303);
        assertThat(officer.read(here)).contains("Số người tham gia: 12", "Đếm nhầm", "Bản 2");
        assertThat(head.send(here + "/withdrawal", "over", "2", "reason", "Nhầm")).hasStatus(404);
        assertThat(officer.send(here + "/withdrawal", "over", "2", "reason", "Nhầm ngày"))
                .hasStatus(303);
        assertThat(officer.read(here)).contains("đã rút");
    }

    @Test
    void what_is_planned_is_done_later() {
        String id = UUID.randomUUID().toString();
        officer.send(
                ALL,
                "id",
                id,
                "kind",
                "patrol",
                "planned",
                "yes",
                "unit",
                HERE.toString(),
                "day",
                "2026-12-31");
        String here = ALL + "/" + id;
        assertThat(officer.read(here)).contains("dự kiến", "Đã làm: ghi kết quả");

        assertThat(officer.send(here, "over", "1", "day", "2026-02-06", "f.participants", "7"))
                .hasStatus(303);
        assertThat(officer.read(here)).contains("đã làm");
    }

    @Test
    void what_is_wrong_is_said_at_its_field_and_what_was_typed_stays() {
        String page =
                AtADesk.text(
                        officer.send(
                                ALL,
                                "id",
                                UUID.randomUUID().toString(),
                                "kind",
                                "weapons",
                                "unit",
                                HERE.toString(),
                                "day",
                                "2026-02-05",
                                "f.weapons.flintlock",
                                "mấy khẩu",
                                "f.fireworks",
                                "1,5",
                                "words",
                                "gọi 0912345678"));

        assertThat(page)
                .contains("“mấy khẩu” chưa đọc được thành số", "value=\"1,5\"", "gọi 0912345678");
    }

    @Test
    void fireworks_are_said_in_kilograms_and_a_case_that_is_not_there_is_told() {
        String id = UUID.randomUUID().toString();
        officer.send(
                ALL,
                "id",
                id,
                "kind",
                "weapons",
                "unit",
                HERE.toString(),
                "day",
                "2026-02-05",
                "f.fireworks",
                "1,5");
        assertThat(officer.read(ALL + "/" + id)).contains("1.500 gam", "value=\"1,5\"");

        assertThat(
                        AtADesk.text(
                                officer.send(
                                        ALL,
                                        "id",
                                        UUID.randomUUID().toString(),
                                        "kind",
                                        "tip",
                                        "unit",
                                        HERE.toString(),
                                        "day",
                                        "2026-02-05",
                                        "f.cases",
                                        "999/2026")))
                .contains("Không thấy vụ việc 999/2026");
    }

    @Test
    void an_id_nobody_logged_is_not_there() {
        String unknown = ALL + "/00000000-0000-7000-8000-000000000000";
        assertThat(officer.open(unknown)).hasStatus(404);
        assertThat(officer.send(unknown, "day", "x")).hasStatus(404);
        assertThat(officer.open(unknown + "/pictures/" + UUID.randomUUID())).hasStatus(404);
    }

    private static org.springframework.test.web.servlet.assertj.MvcTestResult log(
            AtADesk who, String id, String participants) {
        return who.send(
                ALL,
                "id",
                id,
                "kind",
                "patrol",
                "unit",
                HERE.toString(),
                "day",
                "2026-02-05",
                "f.participants",
                participants);
    }
}
