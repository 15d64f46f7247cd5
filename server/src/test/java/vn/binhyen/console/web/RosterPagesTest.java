package vn.binhyen.console.web;

import static org.assertj.core.api.Assertions.assertThat;

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
import vn.binhyen.cases.ReportDoor;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.staff.OpenAccount;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.testing.AtADesk;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.People;

@HouseTest
class RosterPagesTest {

    private static final UnitId HERE = UnitId.parse("24540@2025-07-01");
    private static final UnitId ELSEWHERE = UnitId.parse("22015@2025-07-01");
    private static final String PAGE = "/console/roster";
    private static final Pattern SHIFT = Pattern.compile("change=([0-9a-f-]{36})");

    @Autowired MockMvcTester mvc;
    @Autowired People people;
    @Autowired OpenAccount accounts;
    @Autowired ReportDoor door;
    @Autowired Clock clock;

    @Test
    void who_leads_plans_officers_see_it_and_today_and_an_emergency_name_who_is_on_duty() {
        AtADesk chief = desk(Role.COMMUNE_CHIEF, HERE);
        StaffMember anh = named("Lê Thị Trực Ban");
        AtADesk officer = new AtADesk(mvc, people.signedIn(anh));
        LocalDateTime now = LocalDateTime.now(clock.withZone(RosterForm.VIETNAM));
        String from = now.minusHours(1).truncatedTo(ChronoUnit.MINUTES).toString();
        String until = now.plusHours(7).truncatedTo(ChronoUnit.MINUTES).toString();

        assertThat(officer.send(PAGE, "officer", anh.id().toString(), "from", from, "until", until))
                .hasStatus(403);
        assertThat(chief.send(PAGE, "officer", anh.id().toString(), "from", from, "until", until))
                .hasStatus3xxRedirection();
        assertThat(officer.open(PAGE)).bodyText().contains("<strong>Lê Thị Trực Ban</strong>");
        assertThat(officer.open("/console")).bodyText().contains("Đang trực:", "Lê Thị Trực Ban");

        String address = "/console/cases/" + report();
        assertThat(chief.open(address)).bodyText().contains("Giao cho Lê Thị Trực Ban");
        chief.send(address + "/classification", "kind", "EMERGENCY");
        String page = chief.read(address);
        assertThat(page.indexOf("Lê Thị Trực Ban"))
                .isPositive()
                .isLessThan(page.indexOf("class=\"case\""));
        assertThat(mvc.get().uri("/xa/24540")).bodyText().doesNotContain("Lê Thị Trực Ban");

        String shift = shiftOf(chief.read(PAGE), "Lê Thị Trực Ban");
        assertThat(chief.send(PAGE + "/" + shift + "/removal")).hasStatus3xxRedirection();
        assertThat(chief.send(PAGE + "/" + shift + "/removal")).hasStatus(404);
    }

    @Test
    void an_end_before_the_beginning_is_refused_and_what_was_typed_stays() {
        AtADesk chief = desk(Role.COMMUNE_CHIEF, HERE);
        StaffMember binh = named("Y Bình Trực");
        assertThat(
                        chief.send(
                                PAGE,
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
        assertThat(chief.send(PAGE))
                .hasStatus(422)
                .bodyText()
                .contains("Chọn một cán bộ", "Ghi đủ ngày và giờ");
    }

    @Test
    void shifts_at_the_same_time_are_kept_and_said_and_one_can_be_changed() {
        AtADesk chief = desk(Role.COMMUNE_CHIEF, HERE);
        StaffMember one = named("H’Ca Một");
        StaffMember two = named("H’Ca Hai");
        String week = PAGE + "?week=2026-05-06";
        plan(chief, one, "2026-05-06T07:00", "2026-05-06T17:00");
        plan(chief, two, "2026-05-06T15:00", "2026-05-07T07:00");
        assertThat(chief.open(week))
                .bodyText()
                .contains("trùng ca với H’Ca Hai", "trùng ca với H’Ca Một");

        String shift = shiftOf(chief.read(week), "H’Ca Hai");
        assertThat(chief.open(week + "&change=" + shift))
                .bodyText()
                .contains("value=\"2026-05-06T15:00\"");
        chief.send(
                PAGE + "/" + shift,
                "officer",
                two.id().toString(),
                "from",
                "2026-05-06T17:00",
                "until",
                "2026-05-07T07:00");
        assertThat(chief.open(week)).bodyText().doesNotContain("trùng ca");
        assertThat(chief.send(PAGE + "/copy", "week", "2026-05-13")).hasStatus3xxRedirection();
        assertThat(chief.open(PAGE + "?week=2026-05-13")).bodyText().contains("H’Ca Một");
    }

    @Test
    void another_units_roster_is_not_there() {
        AtADesk stranger = desk(Role.COMMUNE_CHIEF, ELSEWHERE);
        assertThat(stranger.open(PAGE + "?unit=" + HERE)).hasStatus(404);
        assertThat(stranger.send(PAGE + "/setting", "unit", HERE.toString())).hasStatus(404);
    }

    private void plan(AtADesk chief, StaffMember who, String from, String until) {
        assertThat(chief.send(PAGE, "officer", who.id().toString(), "from", from, "until", until))
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

    private AtADesk desk(Role role, UnitId unit) {
        return new AtADesk(mvc, people.signedIn(role, unit));
    }
}
