package vn.binhyen.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.binhyen.guidance.Basis;
import vn.binhyen.guidance.CatalogueDesk;
import vn.binhyen.guidance.Channel;
import vn.binhyen.guidance.Checking;
import vn.binhyen.guidance.Level;
import vn.binhyen.guidance.Procedure;
import vn.binhyen.guidance.Way;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.testing.House;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.ui.Qr;
import vn.binhyen.ui.QrTest;

/// Procedures as residents find and read them.
@HouseTest
class ProcedurePagesTest {

    private static final UnitId PROVINCE = UnitId.parse("66@2025-07-01");
    private static final Pattern HIT = Pattern.compile("href=\"/thu-tuc/([a-z0-9-]+)\"");
    private static final Pattern CODE =
            Pattern.compile("class=\"qr\" viewBox=\"0 0 (\\d+) \\d+\".*?<path d=\"([^\"]+)\"");

    @Autowired MockMvcTester browser;
    @Autowired CatalogueDesk desk;
    @Autowired House house;
    @Autowired Clock clock;

    private final String code =
            "BY-T"
                    + UUID.randomUUID()
                            .toString()
                            .substring(0, 8)
                            .toUpperCase(java.util.Locale.ROOT);
    private final String slug = code.toLowerCase(java.util.Locale.ROOT);

    @ParameterizedTest
    @CsvSource({
        "đăng ký tạm trú, tam-tru",
        "dang ky tam tru, tam-tru",
        "lam lai can cuoc, cap-lai-can-cuoc",
        "nhập khẩu cho con mới sinh, thuong-tru",
        "tạm vắ, tam-vang",
        "1.004222, thuong-tru",
        "em bi mat cccd muon xin cap lai, cap-lai-can-cuoc",
        "dk tam tru ntn, tam-tru"
    })
    void typed_as_people_say_it_the_procedure_stands_first(String typed, String slug) {
        Matcher hit = HIT.matcher(text(search(typed)));
        assertThat(hit.find()).isTrue();
        assertThat(hit.group(1)).isEqualTo(slug);
    }

    @Test
    void without_a_script_the_whole_page_comes_and_with_one_the_hits_alone() {
        assertThat(search("tạm trú"))
                .hasStatusOk()
                .bodyText()
                .contains("<html", "value=\"tạm trú\"", "Theo lĩnh vực");
        assertThat(
                        browser.post()
                                .uri("/thu-tuc")
                                .param("words", "tạm trú")
                                .param("part", "hits")
                                .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("href=\"/thu-tuc/tam-tru\"", "role=\"status\"")
                .doesNotContain("<html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"qqzz wwkk", "giá vàng hôm nay", "thời tiết", "bóng đá", "cách nấu phở bò"})
    void what_is_not_ours_is_said_to_be_none_and_no_neighbour_is_shown(String typed) {
        String page = text(search(typed));
        assertThat(page).contains("Chưa thấy thủ tục nào cho “" + typed + "”", "cơ quan khác");
        assertThat(HIT.matcher(page).find()).isFalse();
    }

    @Test
    void what_is_for_another_authority_is_led_there() {
        assertThat(search("đăng ký khai sinh ở đâu"))
                .hasStatusOk()
                .bodyText()
                .contains("Ủy ban nhân dân")
                .doesNotContain("Chưa thấy thủ tục nào");
    }

    @Test
    void fields_open_their_procedures_and_a_poster_brings_its_commune_along() {
        assertThat(browser.get().uri("/thu-tuc").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("linh-vuc=C%C6%B0+tr%C3%BA", "Cư trú", "Căn cước");
        assertThat(browser.get().uri("/thu-tuc?linh-vuc=Cư trú&xa=24540").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Công an xã Ea Ning", "/thu-tuc/thuong-tru", "href=\"/xa/24540\"")
                .doesNotContain("/thu-tuc/ho-chieu");
        assertThat(browser.get().uri("/thu-tuc?linh-vuc=Thiên văn").exchange()).hasStatus(404);
    }

    @Test
    void a_card_tells_all_that_is_known_and_warns_while_nobody_has_checked_it() {
        assertThat(browser.get().uri("/thu-tuc/thuong-tru").exchange())
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Đăng ký thường trú",
                        "Chưa có cán bộ nào kiểm tra nội dung này",
                        "Chờ kiểm tra",
                        "Công an xã, phường",
                        "7 ngày làm việc",
                        "20.000 đồng",
                        "10.000 đồng",
                        "CT01",
                        "68/2020/QH14",
                        "binh-yen.example/t/1.004222",
                        "href=\"/thu-tuc/tam-tru\"");
        assertThat(browser.get().uri("/en/thu-tuc/thuong-tru").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("No officer has checked this yet", "What to bring", "In person");
    }

    @Test
    void a_checked_card_says_who_and_when_and_what_is_not_known_says_so() {
        keep(today().plusYears(1), null, new Checking("Công an tỉnh", today()), "");
        assertThat(card())
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Đã kiểm tra", "Công an tỉnh đối chiếu ngày", "chưa rõ, hỏi nơi tiếp nhận")
                .doesNotContain("Chưa có cán bộ nào kiểm tra nội dung này");
    }

    @Test
    void past_its_review_a_card_is_shown_under_a_warning_and_found_no_more() {
        keep(today().minusDays(1), null, new Checking("Công an tỉnh", today().minusYears(1)), "");
        assertThat(card())
                .hasStatusOk()
                .bodyText()
                .contains("Đã quá hạn kiểm tra lại", "Mang giấy " + slug)
                .doesNotContain("Đã kiểm tra<");
        assertThat(text(search("thử " + slug))).doesNotContain("/thu-tuc/" + slug);
    }

    @Test
    void what_no_longer_holds_or_rests_on_a_replaced_document_shows_no_content() {
        keep(today().plusYears(1), today().minusDays(1), null, "");
        assertThat(card())
                .hasStatusOk()
                .bodyText()
                .contains("không còn áp dụng")
                .doesNotContain("Mang giấy " + slug);
        assertThat(browser.get().uri("/thu-tuc/" + slug + "/in").exchange()).hasStatus(404);
    }

    @Test
    void a_card_whose_law_was_replaced_shows_no_content() {
        keep(today().plusYears(1), null, null, "55/2021/TT-BCA");
        assertThat(card())
                .hasStatusOk()
                .bodyText()
                .contains("dựa vào đã được thay")
                .doesNotContain("Mang giấy " + slug);
    }

    @Test
    void the_short_link_leads_to_the_card_and_the_slips_code_says_the_short_link()
            throws Exception {
        MvcTestResult led = browser.get().uri("/t/1.004222").exchange();
        assertThat(led).hasStatus(303).headers().hasValue("Location", "/thu-tuc/thuong-tru");
        assertThat(browser.get().uri("/t/BY-KHONG-CO").exchange()).hasStatus(404);
        assertThat(browser.get().uri("/thu-tuc/khong-co").exchange()).hasStatus(404);

        MvcTestResult slip = browser.get().uri("/thu-tuc/thuong-tru/in").exchange();
        assertThat(slip)
                .hasStatusOk()
                .bodyText()
                .contains("class=\"slip\"", "Tờ khai thay đổi thông tin cư trú", "Chưa có cán bộ");
        Matcher drawn = CODE.matcher(text(slip));
        assertThat(drawn.find()).isTrue();
        var qr = new Qr(Integer.parseInt(drawn.group(1)), drawn.group(2));
        assertThat(QrTest.read(qr)).isEqualTo("https://binh-yen.example/t/1.004222");
    }

    private void keep(
            LocalDate review,
            @org.jspecify.annotations.Nullable LocalDate validTo,
            @org.jspecify.annotations.Nullable Checking checked,
            String basis) {
        StaffMember province = house.officer(PROVINCE, Role.PROVINCE_STAFF);
        var kept =
                desk.add(
                        province,
                        new Procedure(
                                code,
                                slug,
                                "Thử " + slug,
                                "Lĩnh vực thử",
                                "Công an xã",
                                Set.of(Level.COMMUNE),
                                List.of(new Channel(Way.DIRECT, "", "", null)),
                                List.of("Đến nơi"),
                                List.of("Mang giấy " + slug),
                                List.of(),
                                List.of(),
                                basis.isEmpty()
                                        ? List.of()
                                        : List.of(new Basis(basis, "", "", null)),
                                "",
                                List.of(),
                                List.of(),
                                "thử",
                                checked,
                                today().minusYears(2),
                                validTo,
                                review));
        assertThat(kept).isInstanceOf(CatalogueDesk.Kept.Done.class);
    }

    private MvcTestResult card() {
        return browser.get().uri("/thu-tuc/" + slug).exchange();
    }

    private MvcTestResult search(String words) {
        return browser.post().uri("/thu-tuc").param("words", words).exchange();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
