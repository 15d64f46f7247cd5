package vn.binhyen.console.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.presence.Pages;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.People;
import vn.binhyen.ui.Qr;
import vn.binhyen.ui.QrTest;

@HouseTest
class PosterPagesTest {

    private static final UnitId HERE = UnitId.parse("24538@2025-07-01");
    private static final UnitId ELSEWHERE = UnitId.parse("24544@2025-07-01");
    private static final String SITE = "https://binh-yen.example";
    private static final Pattern CODE =
            Pattern.compile("class=\"qr\" viewBox=\"0 0 (\\d+) \\d+\".*?<path d=\"([^\"]+)\"");

    @Autowired MockMvcTester mvc;
    @Autowired People people;
    @Autowired Pages pages;
    @Autowired Transactions transactions;

    @Test
    void every_poster_says_its_address_in_the_code_and_in_words_and_it_leads_somewhere()
            throws Exception {
        transactions.as(
                new Asker.Worker("test"),
                () -> pages.register(HERE, "zalo", "poster-oa", "CAX", "https://zalo.me/1", true));
        Cookie chief = people.signedIn(Role.COMMUNE_CHIEF, HERE);
        for (Poster poster : Poster.values()) {
            String path = poster.pathOf(HERE.code());
            MvcTestResult shown = get(chief, "/" + poster.word());
            assertThat(shown)
                    .hasStatusOk()
                    .bodyText()
                    .contains("Công an xã Krông Ana", ">binh-yen.example" + path + "<", "113");
            assertThat(QrTest.read(codeIn(shown))).isEqualTo(SITE + path);
            MvcTestResult led = mvc.get().uri(path).exchange();
            assertThat(led).hasStatus(303);
            String target = led.getResponse().getHeader("Location");
            assertThat(mvc.get().uri(String.valueOf(target)).exchange())
                    .hasStatusOk()
                    .bodyText()
                    .contains("Krông Ana");
        }
    }

    @Test
    void a_commune_without_an_official_page_gets_no_poster_about_one() {
        Cookie chief = people.signedIn(Role.COMMUNE_CHIEF, ELSEWHERE);
        assertThat(get(chief, ""))
                .hasStatusOk()
                .bodyText()
                .contains(SITE, "/console/posters/report?unit=", "chưa đăng ký trang Zalo")
                .doesNotContain("/console/posters/verify");
        assertThat(get(chief, "/verify")).hasStatus(404);
    }

    @Test
    void a_poster_of_a3_is_the_same_sheet_grown_and_the_province_prints_for_every_commune() {
        Cookie province = people.signedIn(Role.PROVINCE_STAFF, UnitId.parse("66@2025-07-01"));
        assertThat(get(province, "/report?size=a3&unit=" + HERE))
                .hasStatusOk()
                .bodyText()
                .contains("class=\"poster a3\"", "Công an xã Krông Ana");
    }

    @Test
    void what_nobody_prints_and_another_commune_are_not_there() {
        Cookie chief = people.signedIn(Role.COMMUNE_CHIEF, HERE);
        assertThat(get(chief, "/lottery")).hasStatus(404);
        assertThat(get(chief, "/report?unit=" + ELSEWHERE)).hasStatus(404);
        assertThat(get(people.signedIn(Role.OPERATOR, HERE), "")).hasStatus(403);
        assertThat(mvc.get().uri("/xa/24538/lottery").exchange()).hasStatus(404);
        assertThat(mvc.get().uri("/xa/00001/bao-tin").exchange()).hasStatus(404);
    }

    private MvcTestResult get(Cookie who, String rest) {
        return mvc.get().uri("/console/posters" + rest).cookie(who).exchange();
    }

    private static Qr codeIn(MvcTestResult page) {
        String html =
                new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        Matcher code = CODE.matcher(html);
        assertThat(code.find()).isTrue();
        return new Qr(Integer.parseInt(code.group(1)), code.group(2));
    }
}
