package vn.binhyen.console.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
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
import vn.binhyen.staff.Role;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.People;

@HouseTest
class CannedAnswersPagesTest {

    private static final UnitId HERE = UnitId.parse("24540@2025-07-01");
    private static final UnitId ELSEWHERE = UnitId.parse("22015@2025-07-01");
    private static final String PAGE = "/console/canned-answers";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern CHANGE = Pattern.compile("change=([0-9a-f-]{36})");

    @Autowired MockMvcTester mvc;
    @Autowired People people;
    @Autowired ReportDoor door;

    @Test
    void what_is_picked_comes_below_what_was_written_with_its_blanks_filled_and_is_not_sent() {
        Cookie officer = people.signedIn(Role.DUTY_OFFICER, HERE);
        String address = "/console/cases/" + report();
        assertThat(get(address, officer))
                .bodyText()
                .contains("value=\"ask-where\"")
                .doesNotContain("value=\"number-and-limit\"");
        post(address + "/classification", officer, "kind", "SECURITY_OBSERVATION");
        assertThat(get(address, officer))
                .bodyText()
                .contains("value=\"noise-warned\"", "value=\"number-and-limit\"")
                .doesNotContain("value=\"praise-thanks\"");

        assertThat(
                        post(
                                address + "/draft",
                                officer,
                                "words",
                                "Chào anh,",
                                "canned",
                                "number-and-limit"))
                .hasStatusOk()
                .bodyText()
                .contains("Chào anh,\n\nDạ, việc anh/chị báo", "PA-2026-", "Công an xã ")
                .doesNotContain("{ma_ho_so}");
        assertThat(get(address, officer)).bodyText().doesNotContain("Chào anh,");
        assertThat(post(address + "/draft", officer, "words", "Giữ lời", "canned", "praise-thanks"))
                .bodyText()
                .contains("Giữ lời")
                .doesNotContain("lời động viên");
    }

    @Test
    void who_leads_adds_changes_and_retires_and_only_the_unit_has_it() {
        Cookie chief = people.signedIn(Role.COMMUNE_CHIEF, HERE);
        Cookie officer = people.signedIn(Role.DUTY_OFFICER, HERE);
        Cookie stranger = people.signedIn(Role.COMMUNE_CHIEF, ELSEWHERE);
        String name = "Câu riêng " + UUID.randomUUID().toString().substring(0, 8);
        String address = "/console/cases/" + report();

        assertThat(post(PAGE, officer, "name", name, "states", "RECEIVED", "words", "Dạ vâng"))
                .hasStatus(403);
        post(PAGE, chief, "name", name, "states", "RECEIVED", "words", "Dạ, mời đến {don_vi}");
        assertThat(get(address, officer)).bodyText().contains(name);
        assertThat(get(PAGE, stranger)).bodyText().doesNotContain(name);

        String id = id(chief);
        String theirs = PAGE + "/" + id;
        assertThat(
                        post(
                                theirs,
                                stranger,
                                "name",
                                "Của tôi",
                                "states",
                                "RECEIVED",
                                "words",
                                "Lấy mất"))
                .hasStatus(404);
        assertThat(post(theirs + "/retirement", stranger)).hasStatus(404);
        post(theirs, chief, "name", name + " mới", "states", "RECEIVED", "words", "Dạ, đã sửa");
        assertThat(get(PAGE, officer)).bodyText().contains(name + " mới", "Dạ, đã sửa");

        assertThat(post(theirs + "/retirement", chief)).hasStatus3xxRedirection();
        assertThat(get(address, officer)).bodyText().doesNotContain(name);
        assertThat(post(theirs + "/retirement", chief)).hasStatus(404);
    }

    @Test
    void what_was_typed_wrong_is_said_all_at_once_and_stays() {
        Cookie chief = people.signedIn(Role.COMMUNE_CHIEF, HERE);
        assertThat(post(PAGE, chief, "words", "Gọi {so_may} hoặc 0905123456"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Đặt một tên ngắn",
                        "Chọn ít nhất một bước",
                        "Không có chỗ trống {so_may}",
                        "Gọi {so_may} hoặc 0905123456");
        assertThat(
                        post(
                                PAGE,
                                chief,
                                "name",
                                "Số máy",
                                "states",
                                "IN_WORK",
                                "words",
                                "Gọi 0905123456"))
                .hasStatus(422)
                .bodyText()
                .contains("không được có tên kèm năm sinh");
    }

    private String id(Cookie chief) {
        Matcher found = CHANGE.matcher(text(get(PAGE, chief)));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private UUID report() {
        var report =
                new ReportDoor.Report(
                        HERE, "other", "Quán ồn", "", "", null, null, true, "", "", List.of());
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
