package vn.binhyen.movement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.movement.Area;
import vn.binhyen.movement.Deed;
import vn.binhyen.movement.Office;
import vn.binhyen.movement.Site;
import vn.binhyen.movement.SiteDeeds;
import vn.binhyen.movement.StepKind;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.testing.AtADesk;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.People;

/// The papers of a kit as they come out of a site.
@HouseTest
class SitePapersTest {

    private static final UnitId HERE = UnitId.parse("24540@2025-07-01");
    private static final UnitId OLD_EA_HU = UnitId.parse("24553@2004-07-08");
    private static final LocalDate DECIDED = LocalDate.of(2026, 2, 3);
    private static final LocalDate LAUNCHED = LocalDate.of(2026, 3, 15);

    @Autowired MockMvcTester mvc;
    @Autowired People people;
    @Autowired SiteDeeds deeds;

    StaffMember me;
    AtADesk chief;
    String model;

    @BeforeEach
    void aChief() {
        me = people.of(Role.COMMUNE_CHIEF, HERE);
        chief = new AtADesk(mvc, people.signedIn(Role.COMMUNE_CHIEF, HERE));
        model = "Thôn bình yên " + UUID.randomUUID();
    }

    @Test
    void the_decision_before_it_is_taken_names_place_and_board_and_leaves_number_and_day_open()
            throws IOException {
        Site site = begun(HERE, "Thôn 5");
        named(site, Office.HEAD, "Hoàng Văn Sơn", "Trưởng thôn 5");
        named(site, Office.MEMBER, "Lý Thị Mai", "Chi hội trưởng phụ nữ");

        String words = words(paper(site, "decision"));

        assertThat(words)
                .contains("ỦY BAN NHÂN DÂN XÃ EA NING", model, "Thôn 5, xã Ea Ning")
                .contains("Hoàng Văn Sơn", "Trưởng thôn 5", "Lý Thị Mai")
                .contains("[ngày bắt đầu hoạt động]")
                .doesNotContain("Số: 12/");
        assertThat(chief.read("/console/movement/sites/" + site.id()))
                .contains("/papers/decision.docx", "Còn trống:", "ngày bắt đầu hoạt động");
    }

    @Test
    void once_it_is_taken_every_later_paper_says_its_number_and_its_day() throws IOException {
        Site site = begun(HERE, "Thôn 6");
        site = took(site, StepKind.DECISION, DECIDED, "12/QĐ-UBND");

        assertThat(words(paper(site, "decision"))).contains("Số: 12/QĐ-UBND", "tháng 02 năm 2026");
        assertThat(words(paper(site, "plan")))
                .contains("Quyết định số 12/QĐ-UBND ngày 03 tháng 02 năm 2026", "năm 20")
                .doesNotContain("[số, ngày quyết định thành lập]");
    }

    @Test
    void the_minutes_of_a_launch_keep_only_what_nobody_wrote_down() throws IOException {
        Site site = begun(HERE, "Thôn 7");
        site = took(site, StepKind.DECISION, DECIDED, "13/QĐ-UBND");
        site = took(site, StepKind.LAUNCH, LAUNCHED, "");

        assertThat(words(paper(site, "minutes")))
                .contains("ngày 15 tháng 3 năm 2026", "[giờ ra mắt]", "[nơi tổ chức]")
                .doesNotContain("[ngày ra mắt]", "[ngày bắt đầu hoạt động]", "[tên mô hình]");
        assertThat(words(paper(site, "pledge"))).contains(model, "Thôn 7");
    }

    @Test
    void a_merged_communes_site_writes_under_the_name_of_today() throws IOException {
        Site site = begun(OLD_EA_HU, "Thôn 8");

        assertThat(words(paper(site, "plan")))
                .contains("XÃ EA NING", "Thôn 8, xã Ea Ning")
                .doesNotContain("Ea Hu");
    }

    @Test
    void nobody_else_gets_it_and_what_is_no_paper_is_not_there() {
        Site site = begun(HERE, "Thôn 9");
        var other =
                new AtADesk(
                        mvc, people.signedIn(Role.COMMUNE_CHIEF, UnitId.parse("24544@2025-07-01")));

        assertThat(other.open(address(site, "decision"))).hasStatus(404);
        assertThat(chief.open(address(site, "poem"))).hasStatus(404);
        assertThat(chief.open("/console/movement/sites/" + site.id() + "/papers/decision.xlsx"))
                .hasStatus(404);
    }

    private Site begun(UnitId unit, String place) {
        var beginning =
                new SiteDeeds.Beginning(
                        model, "self-managed-village", unit, Area.GROUP, null, place, null);
        return done(deeds.begin(me, UUID.randomUUID(), beginning));
    }

    private Site took(Site site, StepKind kind, LocalDate day, String number) {
        var step = new SiteDeeds.Draft(UUID.randomUUID(), kind, day, number, "", "", null);
        return done(deeds.take(me, site.id(), site.version(), step, null));
    }

    private void named(Site site, Office office, String who, String position) {
        var joining =
                new SiteDeeds.Joining(
                        UUID.randomUUID(), site.id(), office, who, position, "", DECIDED);
        done(deeds.join(me, site.id(), List.of(joining)));
    }

    private static Site done(Deed deed) {
        assertThat(deed).isInstanceOf(Deed.Done.class);
        return ((Deed.Done) deed).site();
    }

    private MvcTestResult paper(Site site, String paper) {
        return chief.open(address(site, paper));
    }

    private static String address(Site site, String paper) {
        return "/console/movement/sites/" + site.id() + "/papers/" + paper + ".docx";
    }

    private static String words(MvcTestResult result) throws IOException {
        assertThat(result).hasStatusOk();
        var file =
                new XWPFDocument(
                        new ByteArrayInputStream(result.getResponse().getContentAsByteArray()));
        try (var words = new XWPFWordExtractor(file)) {
            return words.getText();
        }
    }
}
