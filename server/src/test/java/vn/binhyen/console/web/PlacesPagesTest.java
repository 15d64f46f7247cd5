package vn.binhyen.console.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.staff.Role;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.People;

@HouseTest
class PlacesPagesTest {

    private static final UnitId HERE = UnitId.parse("24540@2025-07-01");
    private static final String ELSEWHERE = "22015@2025-07-01";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @Autowired MockMvcTester mvc;
    @Autowired People people;

    @Test
    void a_chief_adds_a_village_and_keys_in_a_count_and_both_stand_on_the_page() {
        Cookie chief = people.signedIn(Role.COMMUNE_CHIEF, HERE);
        String name = "Kla " + UUID.randomUUID();
        String[] village = {"name", name, "kind", "BUON", "from", "2025-07-01"};
        assertThat(post("villages", chief, village)).hasStatus3xxRedirection();
        String value = "7.854,17 ha";
        String source = "Nguồn " + UUID.randomUUID();
        String[] count = {"what", "area", "value", value, "asOf", "2025-07-01", "source", source};
        assertThat(post("counts", chief, count)).hasStatus3xxRedirection();
        assertThat(get(chief)).hasStatusOk().bodyText().contains("Buôn " + name, value, source);
    }

    @Test
    void a_village_that_is_no_more_ends_once_and_leaves_the_list() {
        Cookie chief = people.signedIn(Role.COMMUNE_CHIEF, HERE);
        String name = "Tân " + UUID.randomUUID();
        String[] village = {"name", name, "kind", "THON", "from", "2025-07-01"};
        post("villages", chief, village);
        String id = idOf(name, text(get(chief)));
        assertThat(post("villages/end", chief, "ended", id, "lastDay", "2025-06-01"))
                .hasStatus(422)
                .bodyText()
                .contains("trước ngày thôn, buôn được lập", "value=\"2025-06-01\"");
        assertThat(post("villages/end", chief, "ended", id, "lastDay", "2025-07-31"))
                .hasStatus3xxRedirection();
        assertThat(get(chief)).bodyText().doesNotContain(name);
        assertThat(post("villages/end", chief, "ended", id, "lastDay", "2025-07-31"))
                .hasStatus(422);
    }

    private static String idOf(String village, String page) {
        Matcher option =
                Pattern.compile("value=\"([0-9a-f-]{36})\"[^>]*>Thôn " + village).matcher(page);
        assertThat(option.find()).isTrue();
        return option.group(1);
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void what_was_typed_wrong_is_told_and_kept() {
        Cookie secretary = people.signedIn(Role.SECRETARY, HERE);
        String[] count = {"what", "people", "value", "đông lắm", "asOf", "2025-07-01"};
        assertThat(post("counts", secretary, count))
                .hasStatus(422)
                .bodyText()
                .contains("Ghi một số nguyên", "value=\"đông lắm\"", "Ghi số liệu lấy từ đâu");
    }

    @Test
    void of_a_file_the_good_lines_are_kept_and_the_bad_ones_told() {
        Cookie chief = people.signedIn(Role.COMMUNE_CHIEF, HERE);
        String name = "Tự do " + UUID.randomUUID();
        MvcTestResult taken =
                upload(
                        chief,
                        "commune_code;village;kind\n24540;" + name + ";thôn\n22015;Lạc;thôn\n");
        assertThat(taken)
                .hasStatus(422)
                .bodyText()
                .contains("Thôn " + name, "Dòng 3:", "“22015” không phải mã xã bạn phụ trách");
        assertThat(get(chief)).bodyText().contains("Thôn " + name).doesNotContain("Thôn Lạc");
    }

    @Test
    void another_commune_is_not_there_and_an_officer_on_duty_may_not_write() {
        Cookie chief = people.signedIn(Role.COMMUNE_CHIEF, HERE);
        String[] village = {"unit", ELSEWHERE, "name", "9", "kind", "THON", "from", "2025-07-01"};
        assertThat(post("villages", chief, village)).hasStatus(404);
        assertThat(get(people.signedIn(Role.DUTY_OFFICER, HERE))).hasStatus(403);
    }

    private MvcTestResult get(Cookie who) {
        return mvc.get().uri("/console/places").cookie(who).exchange();
    }

    private MvcTestResult post(String form, Cookie who, String... fields) {
        var request =
                mvc.post().uri("/console/places/" + form).cookie(who).param("_csrf", mark(who));
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult upload(Cookie who, String csv) {
        var file =
                new MockMultipartFile(
                        "file", "x.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
        return mvc.post()
                .uri("/console/places/sheet")
                .multipart()
                .file(file)
                .cookie(who)
                .param("_csrf", mark(who))
                .param("since", "2025-07-01")
                .exchange();
    }

    private String mark(Cookie who) {
        try {
            Matcher mark = CSRF.matcher(get(who).getResponse().getContentAsString());
            assertThat(mark.find()).isTrue();
            return mark.group(1);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
