package vn.binhyen.announcements.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.binhyen.activities.Activities;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.Mark;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.movement.Area;
import vn.binhyen.movement.Deed;
import vn.binhyen.movement.Site;
import vn.binhyen.movement.SiteDeeds;
import vn.binhyen.movement.StepKind;
import vn.binhyen.obligations.Term;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.testing.AtADesk;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.MovableClock;
import vn.binhyen.testing.People;

/// A model on its way from its dossier to the library, by its pages.
@HouseTest
class AnnouncementsDoorTest {

    private static final UnitId HERE = UnitId.parse("24540@2025-07-01");
    private static final UnitId PROVINCE = UnitId.parse("66@2025-07-01");
    private static final String TERM = "2026-12-10";
    private static final Pattern NEXT = Pattern.compile("name=\"id\" value=\"([^\"]+)\"");
    private static final LocalDate FOUNDED = LocalDate.of(2026, 3, 1);
    private static int next;

    @Autowired MockMvcTester mvc;
    @Autowired People people;
    @Autowired SiteDeeds deeds;
    @Autowired Activities activities;
    @Autowired MovableClock clock;

    private AtADesk chief;
    private AtADesk province;
    private Site site;
    private String model;
    private String address;

    @BeforeEach
    void aSiteAtWorkAndItsQuarterInDecember() {
        clock.setTo(LocalDate.of(2026, 12, 5).atTime(12, 0).atZone(Term.HERE).toInstant());
        signIn();
        StaffMember me = people.of(Role.COMMUNE_CHIEF, HERE);
        model = "Thôn tự quản số " + ++next;
        var begun =
                deeds.begin(
                        me,
                        UUID.randomUUID(),
                        new SiteDeeds.Beginning(
                                model,
                                "self-managed-village",
                                HERE,
                                Area.GROUP,
                                null,
                                "Tổ " + next,
                                null));
        site = ((Deed.Done) begun).site();
        for (StepKind kind : StepKind.FOUNDING) {
            var step =
                    new SiteDeeds.Draft(
                            UUID.randomUUID(), kind, FOUNDED, "12/" + kind.word(), "", "", null);
            site = ((Deed.Done) deeds.take(me, site.id(), site.version(), step, null)).site();
        }
        address = "/console/announcements/" + site.id();
        var patrols =
                new Activities.Draft(
                        "patrol",
                        HERE,
                        null,
                        site.id(),
                        null,
                        LocalDate.of(2026, 11, 1),
                        false,
                        Map.of(
                                Activities.Where.at("times"), Figure.of(200, Mark.OVER),
                                Activities.Where.at("participants"), Figure.exactly(640)),
                        Map.of(),
                        "",
                        Set.of());
        assertThat(activities.log(me, UUID.randomUUID(), patrols, List.of()))
                .isInstanceOf(Activities.Kept.Done.class);
    }

    private void signIn() {
        chief = new AtADesk(mvc, people.signedIn(Role.COMMUNE_CHIEF, HERE));
        province = new AtADesk(mvc, people.signedIn(Role.PROVINCE_STAFF, PROVINCE));
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void a_proposal_is_refused_with_every_missing_paper_and_accepted_once_they_are_there() {
        MvcTestResult refused = propose("complete", "", "");

        assertThat(refused).hasStatus(422);
        assertThat(AtADesk.text(refused))
                .contains(
                        "Hồ sơ còn thiếu: Danh sách thành viên.",
                        "Hồ sơ còn thiếu: Bản cam kết (mẫu và số lượng).",
                        "Hồ sơ còn thiếu: Phiếu chấm điểm, xếp loại năm.",
                        "Hồ sơ chưa được gửi cho kỳ trước ngày 10/12/2026")
                .doesNotContain("Hồ sơ còn thiếu: Quyết định xây dựng mô hình");

        for (String item : List.of("members", "pledges", "reports", "scoring", "review")) {
            assertThat(attach(item)).hasStatus(303);
        }
        assertThat(chief.send(address + "/handing-in", "term", TERM)).hasStatus(303);
        assertThat(propose("complete", "", "")).hasStatus(303);
        assertThat(chief.read(address)).contains("Hồ sơ: 100%", "Đã đề nghị kỳ 10/12/2026");

        String quarter = "/console/reports/outstanding-models?period=range&from=";
        assertThat(chief.read(quarter + "2026-09-01&to=2026-11-30"))
                .contains(model + ";", "; 05/12/2026; Hồ sơ đủ, đúng hạn");
        assertThat(chief.read(quarter + "2026-06-01&to=2026-08-31")).doesNotContain(model);
    }

    @Test
    void a_paper_is_put_in_with_its_file_which_opens_from_the_dossier() throws Exception {
        assertThat(chief.read(address)).contains("?item=members#attach");
        assertThat(chief.read(address + "?item=members")).contains("value=\"members\" selected");
        byte[] pdf = "%PDF-1.4 danh sach".getBytes(StandardCharsets.UTF_8);

        assertThat(attached("members", "danh-sach.exe", new byte[] {'M', 'Z', 0, 1}))
                .hasStatus(422);
        assertThat(chief.read(address)).doesNotContain("Danh sách kèm Quyết định 12");
        assertThat(attached("members", "danh-sach.pdf", pdf)).hasStatus(303);

        Matcher link =
                Pattern.compile("href=\"(" + address + "/files/[^\"]+)\"")
                        .matcher(chief.read(address));
        assertThat(link.find()).isTrue();
        var opened = chief.open(link.group(1));
        assertThat(opened).hasStatusOk();
        assertThat(opened.getResponse().getContentAsByteArray()).isEqualTo(pdf);
        assertThat(opened.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(chief.open(address + "/files/" + UUID.randomUUID())).hasStatus(404);
        var other =
                new AtADesk(
                        mvc, people.signedIn(Role.COMMUNE_CHIEF, UnitId.parse("24544@2025-07-01")));
        assertThat(other.open(link.group(1))).hasStatus(404);
    }

    private MvcTestResult attached(String item, String name, byte[] content) {
        String page = chief.read(address);
        Matcher csrf = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
        assertThat(csrf.find()).isTrue();
        return mvc.post()
                .uri(address + "/papers")
                .multipart()
                .file(new MockMultipartFile("file", name, "application/pdf", content))
                .cookie(chief.cookie())
                .param("_csrf", csrf.group(1))
                .param("id", UUID.randomUUID().toString())
                .param("item", item)
                .param("number", "Danh sách kèm Quyết định 12")
                .param("day", "2026-03-01")
                .exchange();
    }

    @Test
    void a_directive_is_ground_enough_with_its_document_and_none_without() {
        assertThat(propose("directed", "", "")).hasStatus(422);
        assertThat(propose("directed", "77/CV-V05", "2026-12-06")).hasStatus(422);
        assertThat(propose("directed", "77/CV-V05", "2026-12-01")).hasStatus(303);
        assertThat(province.read(address)).contains("Cấp có thẩm quyền chỉ đạo");
    }

    @Test
    void a_dossier_handed_in_on_the_tenth_is_too_late_for_that_quarter() {
        for (String item : List.of("members", "pledges", "reports", "scoring", "review")) {
            assertThat(attach(item)).hasStatus(303);
        }
        clock.setTo(LocalDate.of(2026, 12, 10).atStartOfDay(Term.HERE).toInstant());
        signIn();
        assertThat(chief.send(address + "/handing-in", "term", TERM)).hasStatus(303);

        assertThat(AtADesk.text(propose("complete", "", "")))
                .contains("Hồ sơ gửi ngày 10/12/2026, quá hạn: phải trước ngày 10/12/2026");
    }

    @Test
    void the_notice_begins_with_founding_and_sums_and_comes_out_in_its_two_parts()
            throws IOException {
        assertThat(chief.read(address))
                .contains("trên 200", "12/decision", "Đặc điểm tình hình")
                .doesNotContain("announcement\"");
        var docx =
                new XWPFDocument(
                        new ByteArrayInputStream(
                                chief.open(address + "/notice.docx")
                                        .getResponse()
                                        .getContentAsByteArray()));
        try (var words = new XWPFWordExtractor(docx)) {
            assertThat(words.getText())
                    .contains("THÔNG BÁO", "CÔNG AN TỈNH ĐẮK LẮK", "I. ĐẶC ĐIỂM TÌNH HÌNH")
                    .contains("II. KẾT QUẢ HOẠT ĐỘNG CỦA MÔ HÌNH", "trên 200");
        }
    }

    @Test
    void words_that_tell_who_somebody_is_are_not_kept_and_not_lost() {
        MvcTestResult refused =
                write("0", "Ông Nguyễn Văn Tám, sinh năm 1961, báo tin qua số 0912 345 678.");

        assertThat(refused).hasStatus(422);
        assertThat(AtADesk.text(refused)).contains("Chưa giữ", "0912 345 678", "sinh năm 1961");
        assertThat(write("0", "Một người dân ở xã báo tin.")).hasStatus(303);
        assertThat(chief.read(address)).contains("Một người dân ở xã báo tin.");
        assertThat(write("0", "Lời cũ hơn.")).hasStatus(422);
    }

    @Test
    void what_was_announced_stands_in_the_library_with_its_kit_and_its_words_stay() {
        assertThat(write("0", "Tổ tự quản tuần tra đều đặn.")).hasStatus(303);
        String inPublic = "/mo-hinh/" + site.id();
        assertThat(mvc.get().uri(inPublic).exchange()).hasStatus(404);

        assertThat(
                        province.send(
                                address + "/announcement",
                                "number",
                                "45/TB-CAT",
                                "day",
                                "2026-12-05"))
                .hasStatus(303);

        assertThat(AtADesk.text(mvc.get().uri("/mo-hinh").exchange())).contains(model, "45/TB-CAT");
        assertThat(AtADesk.text(mvc.get().uri(inPublic).exchange()))
                .contains("Tổ tự quản tuần tra đều đặn.", "/console/kits/self-managed-village");
        assertThat(write("2", "Lời khác.")).hasStatus(422);
    }

    @Test
    void another_commune_does_not_find_it() {
        UnitId elsewhere = UnitId.parse("24544@2025-07-01");
        AtADesk other = new AtADesk(mvc, people.signedIn(Role.COMMUNE_CHIEF, elsewhere));

        assertThat(other.open(address)).hasStatus(404);
        assertThat(other.read("/console/announcements")).doesNotContain(model);
        assertThat(chief.open("/console/announcements/" + UUID.randomUUID())).hasStatus(404);
    }

    private MvcTestResult propose(String ground, String number, String day) {
        return province.send(
                address + "/proposal",
                "term",
                TERM,
                "ground",
                ground,
                "number",
                number,
                "day",
                day);
    }

    private MvcTestResult attach(String item) {
        Matcher id = NEXT.matcher(chief.read(address));
        assertThat(id.find()).isTrue();
        return chief.send(
                address + "/papers",
                "id",
                id.group(1),
                "item",
                item,
                "number",
                "Bản lưu " + item,
                "day",
                "2026-11-20");
    }

    private MvcTestResult write(String version, String results) {
        return chief.send(
                address + "/notice",
                "version",
                version,
                "traits",
                "Thôn có 100 hộ.",
                "founding",
                "Quyết định số 12.",
                "results",
                results);
    }
}
