package vn.binhyen.kits.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.kits.Kit;
import vn.binhyen.kits.Kits;
import vn.binhyen.kits.PaperKind;
import vn.binhyen.staff.Role;
import vn.binhyen.testing.AtADesk;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.People;

@HouseTest
class KitsDoorTest {

    private static final UnitId HERE = UnitId.parse("24540@2025-07-01");
    private static final UnitId PROVINCE = UnitId.parse("66@2025-07-01");
    private static final String HOMESTAYS = "/console/kits/self-managing-homestays";

    @Autowired MockMvcTester mvc;
    @Autowired People people;
    @Autowired Kits kits;

    @Test
    void an_officer_finds_a_kit_by_where_it_fits_with_or_without_marks() {
        AtADesk chief = desk(Role.COMMUNE_CHIEF, HERE);

        assertThat(chief.read("/console/kits"))
                .contains(kits.all().stream().map(kit -> kit.name().vi()).toList())
                .contains("/console/movement/new?kit=self-managed-village");
        assertThat(chief.read("/console/kits?words=du lich"))
                .contains("Homestay tự quản")
                .doesNotContain("Camera an ninh");
        assertThat(chief.read("/console/kits?kind=alliance"))
                .contains("Liên minh Công an - Ngân hàng")
                .doesNotContain("Homestay tự quản");
        assertThat(chief.read("/console/kits?words=khong co gi nhu vay")).contains("thử từ khác");
    }

    @Test
    void every_kit_shows_what_it_holds_and_what_is_to_be_checked() {
        AtADesk chief = desk(Role.COMMUNE_CHIEF, HERE);

        for (Kit kit : kits.all()) {
            String page = chief.read("/console/kits/" + kit.code());
            assertThat(page)
                    .as(kit.code())
                    .contains("Xã Ea Ning", "/console/movement/new?kit=" + kit.code())
                    .contains("Cần đối chiếu trước khi ký", "Hướng dẫn 22/HD-BCA-V05");
            assertThat(page).as(kit.code()).doesNotContain("{unit}", "{kind}", "{model}");
            for (PaperKind kind : PaperKind.values()) {
                assertThat(page).contains("/papers/" + kind.code() + "/paper.docx?unit=" + HERE);
            }
        }
        assertThat(chief.open("/console/kits/nothing")).hasStatus(404);
    }

    @Test
    void a_paper_is_previewed_with_its_open_blanks_and_taken_as_word_or_pdf() {
        AtADesk chief = desk(Role.COMMUNE_CHIEF, HERE);

        assertThat(chief.read(HOMESTAYS + "/papers/decision"))
                .contains("ỦY BAN NHÂN DÂN XÃ EA NING", "[ngày bắt đầu hoạt động]", "Còn trống:");
        MvcTestResult word = chief.open(HOMESTAYS + "/papers/decision/paper.docx");
        assertThat(word)
                .hasStatusOk()
                .hasHeader(
                        "Content-Disposition",
                        "attachment; filename=\"self-managing-homestays-decision.docx\"");
        assertThat(word.getResponse().getContentAsByteArray()).startsWith("PK".getBytes());
        assertThat(
                        chief.open(HOMESTAYS + "/papers/pledge/paper.pdf")
                                .getResponse()
                                .getContentAsByteArray())
                .startsWith("%PDF-".getBytes());
        assertThat(chief.open(HOMESTAYS + "/papers/decision/paper.xlsx")).hasStatus(404);
        assertThat(chief.open(HOMESTAYS + "/papers/poem")).hasStatus(404);
    }

    @Test
    void what_an_officer_types_fills_the_paper_and_a_changed_body_stays_changed() {
        AtADesk chief = desk(Role.COMMUNE_CHIEF, HERE);
        String decision = HOMESTAYS + "/papers/decision";
        String[] fields = {
            "unit", HERE.toString(),
            "date", "2026-12-01",
            "blank.start", "ngày 05/12/2026",
            "blank.site", "thôn Bản Mẫu, xã Ea Ning",
            "seat.head", "Hoàng Thị Mẫu; Phó Chủ tịch xã",
            "seat.member", "Lý Văn Mẫu; Trưởng thôn\nY Mẫu"
        };
        String page = AtADesk.text(chief.send(decision, fields));

        assertThat(page)
                .contains("thôn Bản Mẫu, xã Ea Ning, bắt đầu hoạt động từ ngày 05/12/2026")
                .contains("Hoàng Thị Mẫu", "Lý Văn Mẫu", "Y Mẫu", "ngày 01 tháng 12 năm 2026")
                .doesNotContain("Còn trống:");
        assertThat(chief.send(decision + "?file=docx", fields)).hasStatusOk();
        assertThat(AtADesk.text(chief.send(decision, "body", "Điều 7. Một điều khác.", "was", "")))
                .contains("<b>Điều 1. </b>Một điều khác");
        assertThat(chief.send(HOMESTAYS + "/papers/poem", fields)).hasStatus(404);
    }

    @Test
    void the_poster_leads_to_the_communes_own_page_and_says_whom_to_call() {
        assertThat(desk(Role.AREA_OFFICER, HERE).read(HOMESTAYS + "/poster"))
                .contains("Khách an toàn, bản làng bình yên", "Công an xã Ea Ning")
                .contains("/xa/24540/luu-tru", "<svg class=\"qr\"", "113", "114", "115");
    }

    @Test
    void the_province_prepares_papers_for_any_of_its_communes_and_a_commune_for_itself_alone() {
        AtADesk province = desk(Role.PROVINCE_STAFF, PROVINCE);

        assertThat(province.read(HOMESTAYS)).contains("name=\"unit\"");
        assertThat(province.read(HOMESTAYS + "/papers/plan?unit=" + HERE)).contains("XÃ EA NING");
        assertThat(desk(Role.COMMUNE_CHIEF, HERE).open(HOMESTAYS + "/poster?unit=24541@2025-07-01"))
                .hasStatus(404);
    }

    private AtADesk desk(Role role, UnitId unit) {
        return new AtADesk(mvc, people.signedIn(role, unit));
    }
}
