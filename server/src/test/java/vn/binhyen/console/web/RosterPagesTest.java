package vn.binhyen.console.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.binhyen.cases.ReportDoor;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.staff.OpenAccount;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.People;

@HouseTest
class RosterPagesTest {

    private static final UnitId HERE = UnitId.parse("24540@2025-07-01");
    private static final UnitId ELSEWHERE = UnitId.parse("22015@2025-07-01");
    private static final String PAGE = "/console/roster";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern SHIFT = Pattern.compile("change=([0-9a-f-]{36})");

    @Autowired MockMvcTester mvc;
    @Autowired People people;
    @Autowired OpenAccount accounts;
    @Autowired ReportDoor door;
    @Autowired Clock clock;

    @Test
    void who_leads_plans_officers_see_it_and_today_and_an_emergency_name_who_is_on_duty() {
        Cookie chief = people.signedIn(Role.COMMUNE_CHIEF, HERE);
        StaffMember anh = named("Lê Thị Trực Ban");
        Cookie officer = people.signedIn(anh);
        LocalDateTime now = LocalDateTime.now(clock.withZone(RosterForm.VIETNAM));
        String from = now.minusHours(1).truncatedTo(ChronoUnit.MINUTES).toString();
        String until = now.plusHours(7).truncatedTo(ChronoUnit.MINUTES).toString();

        assertThat(
                        post(
                                PAGE,
                                officer,
                                "officer",
                                anh.id().toString(),
                                "from",
                                from,
                                "until",
                                until))
                .hasStatus(403);
        assertThat(post(PAGE, chief, "officer", anh.id().toString(), "from", from, "until", until))
                .hasStatus3xxRedirection();
        assertThat(get(PAGE, officer)).bodyText().contains("<strong>Lê Thị Trực Ban</strong>");
        assertThat(get("/console", officer)).bodyText().contains("Đang trực:", "Lê Thị Trực Ban");

        String address = "/console/cases/" + report();
        assertThat(get(address, chief)).bodyText().contains("Giao cho Lê Thị Trực Ban");
        post(address + "/classification", chief, "kind", "EMERGENCY");
        String page = text(get(address, chief));
        assertThat(page.indexOf("Lê Thị Trực Ban"))
                .isPositive()
                .isLessThan(page.indexOf("class=\"case\""));
        assertThat(text(mvc.get().uri("/xa/24540").exchange())).doesNotContain("Lê Thị Trực Ban");

        String shift = shiftOf(text(get(PAGE, chief)), "Lê Thị Trực Ban");
        assertThat(post(PAGE + "/" + shift + "/removal", chief)).hasStatus3xxRedirection();
        assertThat(post(PAGE + "/" + shift + "/removal", chief)).hasStatus(404);
    }

    @Test
    void an_end_before_the_beginning_is_refused_and_what_was_typed_stays() {
        Cookie chief = people.signedIn(Role.COMMUNE_CHIEF, HERE);
        StaffMember binh = named("Y Bình Trực");
        assertThat(
                        post(
                                PAGE,
                                chief,
                                "officer",
                                binh.id().toString(),
                                "from",
                                "2026-03-04T17:00",
                                "until",
                                "2026-03-04T07:00"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Giờ kết thúc phải sau giờ bắt đầu",
                        "value=\"2026-03-04T17:00\"",
                        "value=\"2026-03-04T07:00\"",
                        "value=\"" + binh.id() + "\" selected");
        assertThat(post(PAGE, chief))
                .hasStatus(422)
                .bodyText()
                .contains("Chọn một cán bộ", "Ghi đủ ngày và giờ");
    }

    @Test
    void shifts_at_the_same_time_are_kept_and_said_and_one_can_be_changed() {
        Cookie chief = people.signedIn(Role.COMMUNE_CHIEF, HERE);
        StaffMember one = named("H’Ca Một");
        StaffMember two = named("H’Ca Hai");
        String week = PAGE + "?week=2026-05-06";
        plan(chief, one, "2026-05-06T07:00", "2026-05-06T17:00");
        plan(chief, two, "2026-05-06T15:00", "2026-05-07T07:00");
        assertThat(get(week, chief))
                .bodyText()
                .contains("trùng ca với H’Ca Hai", "trùng ca với H’Ca Một");

        String shift = shiftOf(text(get(week, chief)), "H’Ca Hai");
        assertThat(get(week + "&change=" + shift, chief))
                .bodyText()
                .contains("value=\"2026-05-06T15:00\"");
        post(
                PAGE + "/" + shift,
                chief,
                "officer",
                two.id().toString(),
                "from",
                "2026-05-06T17:00",
                "until",
                "2026-05-07T07:00");
        assertThat(get(week, chief)).bodyText().doesNotContain("trùng ca");
        assertThat(post(PAGE + "/copy", chief, "week", "2026-05-13")).hasStatus3xxRedirection();
        assertThat(get(PAGE + "?week=2026-05-13", chief)).bodyText().contains("H’Ca Một");
    }

    @Test
    void another_units_roster_is_not_there() {
        Cookie stranger = people.signedIn(Role.COMMUNE_CHIEF, ELSEWHERE);
        assertThat(get(PAGE + "?unit=" + HERE, stranger)).hasStatus(404);
        assertThat(post(PAGE + "/setting", stranger, "unit", HERE.toString())).hasStatus(404);
    }

    private void plan(Cookie chief, StaffMember who, String from, String until) {
        assertThat(post(PAGE, chief, "officer", who.id().toString(), "from", from, "until", until))
                .hasStatus3xxRedirection();
    }

    private StaffMember named(String name) {
        String signIn = "duty." + UUID.randomUUID();
        return ((OpenAccount.NewAccount) accounts.open(signIn, name, Role.DUTY_OFFICER, HERE))
                .member();
    }

    /// The shift that stands behind that name.
    private static String shiftOf(String page, String name) {
        Matcher found = SHIFT.matcher(page);
        assertThat(found.find(page.indexOf("<li><strong>" + name))).isTrue();
        return found.group(1);
    }

    private UUID report() {
        var report =
                new ReportDoor.Report(
                        HERE, "other", "Có đánh nhau", "", "", null, null, true, "", "", List.of());
        return door.receive(report, "form-" + UUID.randomUUID()).id();
    }

    private MvcTestResult get(String path, Cookie who) {
        return mvc.get().uri(path).cookie(who).exchange();
    }

    private MvcTestResult post(String path, Cookie who, String... fields) {
        Matcher csrf = CSRF.matcher(text(get("/console/me", who)));
        assertThat(csrf.find()).isTrue();
        var request = mvc.post().uri(path).cookie(who).param("_csrf", csrf.group(1));
        for (int i = 0; i < fields.length; i += 2)
            request = request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
