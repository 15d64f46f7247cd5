package vn.binhyen.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.movement.Area;
import vn.binhyen.movement.Deed;
import vn.binhyen.movement.Site;
import vn.binhyen.movement.SiteDeeds;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.Territory;
import vn.binhyen.testing.AtADesk;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.MovableClock;
import vn.binhyen.testing.People;

/// Assessments as three officers of a commune work on them, page by page.
@HouseTest
class SheetDoorTest {

    private static final UnitId DAK_LAK = UnitId.parse("66@2025-07-01");
    private static final AtomicInteger NEXT = new AtomicInteger(70);
    private static final Pattern OVER = Pattern.compile("name=\"over\" value=\"(\\d+)\"");
    private static final Pattern NOTHING_BUT_TEXT = Pattern.compile("<[^>]+>");

    @Autowired MockMvcTester mvc;
    @Autowired People people;
    @Autowired Territory territory;
    @Autowired SiteDeeds sites;
    @Autowired MovableClock clock;

    private UnitId commune;
    private StaffMember officer;
    private AtADesk duty;
    private AtADesk secretary;
    private AtADesk chief;

    @BeforeEach
    void threeOfficersOfACommune() {
        clock.setTo(
                LocalDate.of(2026, 12, 5).atTime(9, 0).atZone(AssessmentsDoor.HERE).toInstant());
        var communes = territory.currentCommunesOf(DAK_LAK);
        commune = communes.get(NEXT.incrementAndGet() % communes.size()).id();
        officer = people.of(Role.DUTY_OFFICER, commune);
        duty = new AtADesk(mvc, people.signedIn(officer));
        secretary = new AtADesk(mvc, people.signedIn(Role.SECRETARY, commune));
        chief = new AtADesk(mvc, people.signedIn(Role.COMMUNE_CHIEF, commune));
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void of_nine_sites_four_are_too_few_five_are_enough_and_so_are_five_of_ten() {
        String name = "Tổ tự quản " + UUID.randomUUID();
        List<Site> nine = new ArrayList<>();
        for (int i = 1; i <= 9; i++) nine.add(site(name, "Thôn " + i));
        String model = "/console/assessment/models/" + nine.getFirst().model().id();
        assertThat(text(chief.read(model))).contains("Mới tính đến nay", "0 trên 9 điểm");

        var pages = new ArrayList<String>();
        for (int i = 0; i < 9; i++) pages.add(decided(nine.get(i), i < 4 ? "30" : "0"));
        assertThat(text(chief.read(model))).contains("Chưa hiệu quả", "44,4 %", "4 trên 9 điểm");

        decidedAnewAfterAnAppeal(pages.getLast());
        assertThat(text(chief.read(model))).contains("55,6 %", "5 trên 9 điểm", " Hiệu quả ");
        assertThat(chief.read(model)).contains("data-state=\"done\"");

        Site tenth = site(name, "Thôn 10");
        assertThat(text(chief.read(model))).contains("Mới tính đến nay", "5 trên 10 điểm");
        decided(tenth, "0");
        assertThat(text(chief.read(model))).contains("50 %", "5 trên 10 điểm", " Hiệu quả ");
        assertThat(text(chief.read("/console/assessment")))
                .contains("5 trên 10 điểm hiệu quả: mô hình hiệu quả");
    }

    @Test
    void what_is_wrong_is_told_at_its_field_with_what_is_allowed_and_everything_typed_is_kept() {
        String page = begun(site("Mô hình " + UUID.randomUUID(), "Thôn 1"));

        MvcTestResult refused =
                duty.send(
                        page + "/step",
                        "over",
                        "1",
                        "c.papers",
                        "7",
                        "c.tips",
                        "nhiều",
                        "r.board",
                        "Nguyễn Văn A, sinh năm 1990",
                        "c.offences",
                        "2");

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        String html = AtADesk.text(refused);
        assertThat(html)
                .contains("Hãy ghi điểm từ 0 đến 5.")
                .contains("Hãy ghi một số nguyên, từ 0 trở lên.")
                .contains("Nội dung có thông tin riêng của một người.")
                .contains("value=\"nhiều\"", "value=\"7\"");
    }

    @Test
    void an_officer_of_the_step_before_is_told_that_another_person_is_needed() {
        String page = begun(site("Mô hình " + UUID.randomUUID(), "Thôn 1"));
        assertThat(duty.send(page + "/step", sheet("1", "30"))).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(duty.read(page))
                .contains("bước này cần một người khác")
                .doesNotContain("formaction=\"" + page + "/step\"");
        assertThat(secretary.read(page)).contains("formaction=\"" + page + "/step\"");
        assertThat(AtADesk.text(duty.send(page + "/step", sheet("2", "30"))))
                .contains("bước này cần một người khác");
    }

    @Test
    void the_paper_of_the_sheet_and_of_the_decision_can_be_taken() {
        String page = decided(site("Mô hình " + UUID.randomUUID(), "Thôn 1"), "30");

        assertThat(chief.open(page + "/sheet.docx")).hasStatusOk();
        assertThat(chief.open(page + "/decision.pdf")).hasStatusOk();
        assertThat(chief.open(page + "/decision.xlsx")).hasStatusOk();
        assertThat(chief.open(page + "/decision.exe")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(chief.open("/console/assessment/list.xlsx?year=2026")).hasStatusOk();
    }

    @Test
    void another_communes_site_is_not_begun_by_anybody_but_its_own_commune() {
        Site site = site("Mô hình " + UUID.randomUUID(), "Thôn 1");
        var province = new AtADesk(mvc, people.signedIn(Role.PROVINCE_STAFF, DAK_LAK));

        assertThat(
                        province.send(
                                "/console/assessment",
                                "kind",
                                "site",
                                "year",
                                "2026",
                                "criteria",
                                "site-year",
                                "object",
                                site.id().toString()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void an_assessment_nobody_knows_is_not_there_whatever_the_form_says() {
        String page = "/console/assessment/" + UUID.randomUUID();

        assertThat(chief.open(page)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(chief.send(page + "/decision", "number", "")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void a_typed_object_is_begun_once_and_a_name_of_a_person_is_not_taken() {
        String begun = location(duty.send("/console/assessment", team("Tổ 3")));

        assertThat(location(duty.send("/console/assessment", team("Tổ 3")))).isEqualTo(begun);
        assertThat(duty.send("/console/assessment", team("Y Bhăm Niê sinh năm 1980")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(duty.read("/console/assessment"))).contains("Tổ 3");
    }

    private static String[] team(String name) {
        return new String[] {
            "kind", "team", "year", "2026", "criteria", "team-year", "object", name
        };
    }

    private Site site(String model, String place) {
        var beginning =
                new SiteDeeds.Beginning(
                        model, "", commune, Area.VILLAGE, null, place, LocalDate.of(2025, 3, 1));
        Deed deed = sites.begin(officer, UUID.randomUUID(), beginning);
        assertThat(deed).isInstanceOf(Deed.Done.class);
        return ((Deed.Done) deed).site();
    }

    private String begun(Site site) {
        return location(
                duty.send(
                        "/console/assessment",
                        "kind",
                        "site",
                        "year",
                        "2026",
                        "criteria",
                        "site-year",
                        "object",
                        site.id().toString()));
    }

    /// @param more 30 for a hundred points in all, 0 for sixty-five
    private String decided(Site site, String more) {
        String page = begun(site);
        assertThat(duty.send(page + "/step", sheet("1", more))).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(secretary.send(page + "/step", sheet("2", more)))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(chief.send(page + "/decision", signed(sheet("3", more))))
                .hasStatus(HttpStatus.SEE_OTHER);
        return page;
    }

    private void decidedAnewAfterAnAppeal(String page) {
        assertThat(duty.send(page + "/appeal", "over", over(duty, page), "reason", "Thiếu tin"))
                .hasStatus(HttpStatus.SEE_OTHER);
        String[] again = sheet(over(chief, page), "30");
        String[] hearing =
                Stream.of(signed(again), new String[] {"outcome", "changed", "why", "Có thêm sổ"})
                        .flatMap(Stream::of)
                        .toArray(String[]::new);
        assertThat(chief.send(page + "/hearing", hearing)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(text(chief.read(page))).contains("quyết định lại", "Các quyết định");
    }

    private static String[] signed(String[] sheet) {
        return Stream.concat(
                        Stream.of(sheet), Stream.of("number", "12/QĐ-UBND", "day", "2026-12-04"))
                .toArray(String[]::new);
    }

    private static String[] sheet(String over, String more) {
        boolean good = more.equals("30");
        Map<String, String> given =
                Map.ofEntries(
                        Map.entry("over", over),
                        Map.entry("c.board", "yes"),
                        Map.entry("c.regulation", "yes"),
                        Map.entry("c.plan", "yes"),
                        Map.entry("c.papers", "5"),
                        Map.entry("c.meetings", "4"),
                        Map.entry("c.outreach", "4"),
                        Map.entry("c.pledges.part", good ? "95" : "0"),
                        Map.entry("c.pledges.whole", "100"),
                        Map.entry("c.watch", "10"),
                        Map.entry("c.tips", good ? "3" : "0"),
                        Map.entry("c.disputes.part", good ? "2" : "0"),
                        Map.entry("c.disputes.whole", "2"),
                        Map.entry("c.offences", good ? "0" : "2"));
        return given.entrySet().stream()
                .flatMap(each -> Stream.of(each.getKey(), each.getValue()))
                .toArray(String[]::new);
    }

    private static String over(AtADesk desk, String page) {
        Matcher over = OVER.matcher(desk.read(page));
        assertThat(over.find()).isTrue();
        return over.group(1);
    }

    private static String location(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getHeader("Location"), "no address");
    }

    private static String text(String html) {
        return NOTHING_BUT_TEXT.matcher(html).replaceAll(" ").replaceAll("\\s+", " ");
    }
}
