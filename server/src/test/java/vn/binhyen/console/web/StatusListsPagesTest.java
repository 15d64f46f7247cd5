package vn.binhyen.console.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
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
class StatusListsPagesTest {

    private static final UnitId HERE = UnitId.parse("24544@2025-07-01");
    private static final String HEAD = "Số;Họ tên;Ngày sinh;Trạng thái\n";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern TAKE =
            Pattern.compile("action=\"(/console/lookups/[0-9a-f-]{36}/taking-over)\"");

    @Autowired MockMvcTester mvc;
    @Autowired People people;
    @Autowired Clock clock;

    @Test
    void a_list_is_checked_its_mistakes_are_told_and_the_good_lines_are_put_up() {
        Cookie officer = people.signedIn(Role.DUTY_OFFICER, HERE);
        String number = number();
        String page =
                text(
                        upload(
                                officer,
                                HEAD
                                        + number
                                        + ";Nguyễn Văn A;5/9/1987;đã có\n"
                                        + "66;B;hôm nọ;xong xuôi\n"));
        assertThat(page)
                .contains(
                        "Đọc được 1 dòng đúng, 3 chỗ sai",
                        "Các cột này không lấy vào: Họ tên",
                        "Dòng 3:",
                        "“66” không phải số của loại danh sách này; cần 9 hoặc 12 chữ số",
                        "“hôm nọ” không phải ngày sinh",
                        "Chưa hiểu trạng thái “xong xuôi”",
                        "Đưa 1 dòng lên");
        Matcher take = TAKE.matcher(page);
        assertThat(take.find()).isTrue();
        assertThat(post(officer, take.group(1))).hasStatus3xxRedirection();
        assertThat(get(officer, "?done=taken-over"))
                .bodyText()
                .contains("Từ giờ bà con tra cứu được", "Thẻ căn cước", "H’Hoa Byă")
                .doesNotContain(number);
        assertThat(lookUp(number)).bodyText().contains("Đã có kết quả");

        String again = text(upload(officer, HEAD + number + ";A;5/9/1987;đã trả\n"));
        assertThat(again).contains("sẽ thay danh sách đang có: 1 dòng");
        Matcher second = TAKE.matcher(again);
        assertThat(second.find()).isTrue();
        post(officer, second.group(1));
        assertThat(lookUp(number)).bodyText().contains("Đã trả kết quả");
    }

    @Test
    void what_is_missing_or_no_list_is_told_and_nothing_is_there_to_put_up() {
        Cookie officer = people.signedIn(Role.COMMUNE_CHIEF, HERE);
        assertThat(upload(officer, "tên;tuổi\nA;5\n"))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa thấy cột số căn cước hoặc số hồ sơ")
                .doesNotContain("taking-over");
        assertThat(upload(officer, "", "asOf", "2099-01-01", "endsOn", "2099-12-31"))
                .hasStatus(422)
                .bodyText()
                .contains("không sau hôm nay", "đến 90 ngày tới", "Chọn tệp danh sách");
    }

    @Test
    void another_units_list_is_not_there_and_other_roles_stay_outside() {
        Cookie officer = people.signedIn(Role.AREA_OFFICER, HERE);
        Matcher take = TAKE.matcher(text(upload(officer, HEAD + number() + ";A;5/9/1987;đã có\n")));
        assertThat(take.find()).isTrue();
        Cookie stranger = people.signedIn(Role.DUTY_OFFICER, UnitId.parse("22015@2025-07-01"));
        assertThat(post(stranger, take.group(1))).hasStatus(404);
        assertThat(post(officer, "/console/lookups/" + UUID.randomUUID() + "/removal"))
                .hasStatus(404);
        assertThat(get(stranger, "?unit=" + HERE)).hasStatus(404);
        for (Role role : new Role[] {Role.OPERATOR, Role.AUDITOR, Role.VILLAGE_HEAD}) {
            assertThat(get(people.signedIn(role, HERE), "")).hasStatus(403);
        }
    }

    private MvcTestResult get(Cookie who, String query) {
        return mvc.get().uri("/console/lookups" + query).cookie(who).exchange();
    }

    private MvcTestResult post(Cookie who, String address) {
        return mvc.post().uri(address).cookie(who).param("_csrf", mark(who)).exchange();
    }

    private MvcTestResult upload(Cookie who, String csv, String... changed) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Ho_Chi_Minh"));
        var file =
                new MockMultipartFile(
                        "file", "x.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
        var request =
                mvc.post()
                        .uri("/console/lookups")
                        .multipart()
                        .file(file)
                        .cookie(who)
                        .param("_csrf", mark(who))
                        .param("kind", "id-card");
        if (changed.length == 0) {
            request =
                    request.param("asOf", today.toString())
                            .param("endsOn", today.plusDays(10).toString());
        }
        for (int i = 0; i < changed.length; i += 2) {
            request = request.param(changed[i], changed[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult lookUp(String number) {
        return mvc.post()
                .uri("/tra-cuu")
                .param("number", number)
                .param("day", "5")
                .param("month", "9")
                .param("year", "1987")
                .exchange();
    }

    private String mark(Cookie who) {
        Matcher mark = CSRF.matcher(text(mvc.get().uri("/console/me").cookie(who).exchange()));
        assertThat(mark.find()).isTrue();
        return mark.group(1);
    }

    private static String number() {
        return "0%011d".formatted(ThreadLocalRandom.current().nextLong(100_000_000_000L));
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
