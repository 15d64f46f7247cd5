package vn.binhyen.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.movement.Area;
import vn.binhyen.movement.Deed;
import vn.binhyen.movement.Site;
import vn.binhyen.movement.SiteDeeds;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.testing.AtADesk;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.People;

@HouseTest
class ActivityPagesTest {

    private static final String ALL = "/console/activities";
    private static final UnitId HERE = UnitId.parse("24595@2025-07-01");

    @Autowired MockMvcTester mvc;
    @Autowired People people;
    @Autowired SiteDeeds deeds;
    @Autowired Transactions transactions;
    @Autowired JdbcClient db;

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
    void a_unit_with_sites_is_asked_for_which_and_the_sites_list_has_what_was_done_there() {
        UUID team = UUID.randomUUID();
        Site site = siteWith(team);
        assertThat(head.read(ALL + "/new?kind=patrol"))
                .contains("value=\"" + site.id() + "\"", site.id() + "." + team, "Tổ một");
        String of = UUID.randomUUID().toString();
        assertThat(atSite(of, site.id() + "." + team)).hasStatus(303);
        assertThat(atSite(UUID.randomUUID().toString(), site.id() + "." + UUID.randomUUID()))
                .hasStatus(422);
        assertThat(atSite(UUID.randomUUID().toString(), site.id() + ".x")).hasStatus(422);

        assertThat(officer.read(ALL + "/" + of)).contains(site.model().name() + ": Tổ một");
        assertThat(officer.read(ALL + "?site=" + site.id() + "&month=2026-02")).contains(of);
        officer.send(
                ALL + "/" + of,
                "over",
                "1",
                "day",
                "2026-02-05",
                "site",
                site.id().toString(),
                "f.participants",
                "9",
                "reason",
                "Cả điểm");
        assertThat(officer.read(ALL + "/" + of)).contains("<dd>" + site.model().name() + "</dd>");
    }

    private Site siteWith(UUID team) {
        StaffMember chief = people.of(Role.COMMUNE_CHIEF, HERE);
        var beginning =
                new SiteDeeds.Beginning(
                        "Mô hình thử " + UUID.randomUUID(),
                        "",
                        HERE,
                        Area.UNIT,
                        null,
                        "",
                        LocalDate.of(2026, 1, 5));
        Site site = ((Deed.Done) deeds.begin(chief, UUID.randomUUID(), beginning)).site();
        deeds.addTeam(chief, site.id(), team, "Tổ một", LocalDate.of(2026, 1, 5));
        return site;
    }

    private MvcTestResult atSite(String id, String site) {
        return log(head, id, site, "7");
    }

    @Test
    void a_picture_is_shown_without_what_hides_in_it_and_to_nobody_of_another_commune()
            throws Exception {
        String id = UUID.randomUUID().toString();
        assertThat(withPicture(id, jpegThatTells("GPS 12.66N 108.05E"))).hasStatus(303);

        Matcher shown =
                Pattern.compile("src=\"(" + ALL + "/" + id + "/pictures/[^\"]+)\"")
                        .matcher(officer.read(ALL + "/" + id));
        assertThat(shown.find()).isTrue();
        var opened = head.open(shown.group(1));
        assertThat(opened).hasStatusOk();
        byte[] bytes = opened.getResponse().getContentAsByteArray();
        assertThat(ImageIO.read(new ByteArrayInputStream(bytes)).getWidth()).isEqualTo(8);
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("GPS 12.66N");
        var other =
                new AtADesk(
                        mvc, people.signedIn(Role.COMMUNE_CHIEF, UnitId.parse("24544@2025-07-01")));
        assertThat(other.open(shown.group(1))).hasStatus(404);

        assertThat(officer.send(shown.group(1) + "/removal")).hasStatus(303);
        assertThat(head.open(shown.group(1))).hasStatus(404);
    }

    @Test
    void what_is_no_picture_is_refused_and_nothing_is_kept() {
        String id = UUID.randomUUID().toString();

        assertThat(withPicture(id, "%PDF-1.4 khong phai hinh".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422);
        assertThat(withPicture(id, new byte[] {'M', 'Z', 0, 1, 2})).hasStatus(422);
        assertThat(officer.open(ALL + "/" + id)).hasStatus(404);
    }

    private MvcTestResult withPicture(String id, byte[] picture) {
        Matcher csrf =
                Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
                        .matcher(head.read(ALL + "/new?kind=patrol"));
        assertThat(csrf.find()).isTrue();
        return mvc.post()
                .uri(ALL)
                .multipart()
                .file(new MockMultipartFile("pictures", "anh.jpg", "image/jpeg", picture))
                .cookie(head.cookie())
                .param("_csrf", csrf.group(1))
                .param("id", id)
                .param("kind", "patrol")
                .param("unit", HERE.toString())
                .param("day", "2026-02-05")
                .param("f.participants", "7")
                .exchange();
    }

    /// A photo with a comment behind its first mark.
    private static byte[] jpegThatTells(String what) throws IOException {
        var drawn = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpg", drawn);
        byte[] plain = drawn.toByteArray();
        byte[] words = what.getBytes(StandardCharsets.ISO_8859_1);
        var told = new ByteArrayOutputStream();
        told.write(plain, 0, 2);
        told.write(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (words.length + 2)});
        told.write(words);
        told.write(plain, 2, plain.length - 2);
        return told.toByteArray();
    }

    @Test
    void a_tip_links_its_case_for_who_works_with_cases_and_tells_nobody_else() {
        UUID theCase = UUID.randomUUID();
        String number = "TB-2026-" + (700_000 + theCase.hashCode() % 99_999);
        caseOf(theCase, number);
        String id = UUID.randomUUID().toString();

        assertThat(tip(officer, id, number.toLowerCase(Locale.ROOT))).hasStatus(303);

        String page = officer.read(ALL + "/" + id);
        assertThat(page)
                .contains("/console/cases/" + theCase)
                .doesNotContain("Nghe tiếng súng sau nhà");
        assertThat(head.read(ALL + "/" + id)).doesNotContain(theCase.toString(), number);
        assertThat(officer.read(ALL + "/sheet.csv?month=2026-02")).doesNotContain(number);
        var other =
                new AtADesk(
                        mvc, people.signedIn(Role.DUTY_OFFICER, UnitId.parse("24544@2025-07-01")));
        var elsewhere =
                other.send(
                        ALL,
                        "id",
                        UUID.randomUUID().toString(),
                        "kind",
                        "tip",
                        "unit",
                        "24544@2025-07-01",
                        "day",
                        "2026-02-05",
                        "f.tips",
                        "1",
                        "f.cases",
                        number);
        assertThat(elsewhere).hasStatus(422);
    }

    private MvcTestResult tip(AtADesk who, String id, String number) {
        return who.send(
                ALL,
                "id",
                id,
                "kind",
                "tip",
                "unit",
                HERE.toString(),
                "day",
                "2026-02-05",
                "f.tips",
                "1",
                "f.valuable",
                "1",
                "f.cases",
                number);
    }

    private void caseOf(UUID id, String number) {
        var at = LocalDate.of(2026, 2, 4).atStartOfDay(ZoneOffset.UTC).toOffsetDateTime();
        transactions.as(
                new Asker.Worker("test"),
                () ->
                        db.sql(
                                        """
                                        insert into cases.cases (id, unit, channel, topic, words, words_at, anonymous, opened_at, state,
                                                                 kind, number, version)
                                        values (?, ?, 'keyed', 'other', 'Nghe tiếng súng sau nhà', ?, false, ?, 'IN_WORK',
                                                'CRIME_REPORT', ?, 1)
                                        """)
                                .params(id, HERE.toString(), at, at, number)
                                .update());
    }

    @Test
    void an_id_nobody_logged_is_not_there() {
        String unknown = ALL + "/00000000-0000-7000-8000-000000000000";
        assertThat(officer.open(unknown)).hasStatus(404);
        assertThat(officer.send(unknown, "day", "x")).hasStatus(404);
        assertThat(officer.open(unknown + "/pictures/" + UUID.randomUUID())).hasStatus(404);
    }

    private static MvcTestResult log(AtADesk who, String id, String participants) {
        return log(who, id, "", participants);
    }

    private static MvcTestResult log(AtADesk who, String id, String site, String participants) {
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
                "site",
                site,
                "f.participants",
                participants);
    }
}
