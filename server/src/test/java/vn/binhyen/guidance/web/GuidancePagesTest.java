package vn.binhyen.guidance.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
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
import vn.binhyen.testing.OwnWord;
import vn.binhyen.testing.People;

@HouseTest
class GuidancePagesTest {

    private static final UnitId PROVINCE = UnitId.parse("66@2025-07-01");
    private static final UnitId HERE = UnitId.parse("24540@2025-07-01");
    private static final UnitId ELSEWHERE = UnitId.parse("22015@2025-07-01");
    private static final String ALL = "/console/guidance";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern UPLOAD = Pattern.compile("import/([0-9a-f-]{36})\"");

    @Autowired MockMvcTester mvc;
    @Autowired People people;

    @Test
    void the_list_narrows_and_each_entry_says_that_it_is_still_to_be_checked() {
        Cookie officer = people.signedIn(Role.DUTY_OFFICER, HERE);
        assertThat(get(ALL + "?words=nhap khau", officer))
                .hasStatusOk()
                .bodyText()
                .contains("Đăng ký thường trú", "1.004222", "Cần kiểm tra")
                .doesNotContain("Nộp phạt vi phạm giao thông", "Nhập từ tệp");
        assertThat(get(ALL + "?kind=answers&words=otp&show=TO_BE_CHECKED", officer))
                .bodyText()
                .contains("Có người hỏi mã OTP, mật khẩu", "Chung cả tỉnh");
        assertThat(get(ALL + "?words=khong co gi nhu the", officer))
                .bodyText()
                .contains("Không có mục nào");
        assertThat(get(ALL + "/1.004222", officer))
                .hasStatusOk()
                .bodyText()
                .contains("7 ngày làm việc", "20.000 đồng", "Có sẵn khi cài đặt", "Bộ mẫu")
                .doesNotContain("Đã kiểm tra hôm nay");
        assertThat(get(ALL + "/khong-co", officer)).hasStatus(404);
    }

    @Test
    void a_procedure_is_written_looked_at_kept_checked_and_its_history_tells_who_changed_what() {
        Cookie province = people.signedIn(Role.PROVINCE_STAFF, PROVINCE);
        String run = run();
        String[] fields = {
            "kind",
            "procedures",
            "code",
            "THU-" + run,
            "slug",
            "thu-" + run.toLowerCase(Locale.ROOT),
            "name",
            "Thủ tục của trang",
            "field",
            "Thử",
            "papers",
            "Tờ khai\nẢnh",
            "direct.limit",
            "chưa rõ, hỏi nơi tiếp nhận",
            "nextReview",
            "2099-01-01",
            "checkedBy",
            "Tự ghi",
            "checkedOn",
            "2026-01-01",
            "state",
            "retired"
        };
        assertThat(post(ALL, province, with(fields, "preview", "1")))
                .hasStatusOk()
                .bodyText()
                .contains("<li>Ảnh</li>", "Trực tiếp");
        assertThat(get(ALL + "/THU-" + run, province)).hasStatus(404);
        assertThat(post(ALL, province, fields)).hasStatus3xxRedirection();
        String address = ALL + "/THU-" + run;
        assertThat(get(address, province))
                .bodyText()
                .contains("<li>Tờ khai</li>", "Cần kiểm tra", "Đang dùng")
                .doesNotContain("Tự ghi");

        post(address + "/checking", province, "over", "1");
        assertThat(get(address, province)).bodyText().contains("Đã kiểm tra: Công an ");
        String[] other = fields.clone();
        other[9] = "Thử";
        other[7] = "Tên khác hẳn";
        assertThat(post(address, province, with(other, "over", "1")))
                .hasStatus(422)
                .bodyText()
                .contains("Có người vừa sửa mục này", "Tên khác hẳn");
        assertThat(post(address, province, with(other, "over", "2"))).hasStatus3xxRedirection();
        assertThat(get(address, province))
                .bodyText()
                .contains("Tên khác hẳn", "<del class=\"as-typed muted\">Thủ tục của trang</del>")
                .contains("Cần kiểm tra");
        assertThat(post(address + "/retirement", province, "over", "3")).hasStatus3xxRedirection();
        assertThat(get(address, province)).bodyText().contains("Đã rút");
        assertThat(post(address + "/retirement", province, "over", "3"))
                .hasStatus(409)
                .bodyText()
                .contains("Có người vừa sửa mục này");
    }

    @Test
    void what_was_typed_wrong_is_said_at_its_field_all_at_once_and_stays() {
        Cookie province = people.signedIn(Role.PROVINCE_STAFF, PROVINCE);
        assertThat(
                        post(
                                ALL,
                                province,
                                "kind",
                                "procedures",
                                "code",
                                "số một",
                                "slug",
                                "Không dấu",
                                "levels",
                                "huyện",
                                "direct.amount",
                                "nhiều",
                                "validFrom",
                                "hôm nay"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "“số một” không phải mã",
                        "“Không dấu” không dùng được",
                        "không có “huyện”; được dùng: commune (xã)",
                        "“nhiều” không phải số tiền",
                        "“hôm nay” không phải ngày",
                        "còn thiếu",
                        "value=\"số một\"");
        assertThat(
                        post(
                                ALL,
                                province,
                                "kind",
                                "procedures",
                                "code",
                                "1.004222",
                                "slug",
                                "x-" + run().toLowerCase(Locale.ROOT),
                                "name",
                                "Trùng",
                                "field",
                                "Thử"))
                .hasStatus(422)
                .bodyText()
                .contains("Mã này đã có trong danh mục");
    }

    @Test
    void an_officer_drafts_an_answer_of_the_commune_and_its_chief_puts_it_into_use() {
        Cookie officer = people.signedIn(Role.DUTY_OFFICER, HERE);
        Cookie chief = people.signedIn(Role.COMMUNE_CHIEF, HERE);
        Cookie stranger = people.signedIn(Role.COMMUNE_CHIEF, ELSEWHERE);
        String question = "Hỏi riêng " + run() + " phải không?";
        MvcTestResult added =
                post(
                        ALL,
                        officer,
                        "kind",
                        "answers",
                        "question",
                        question,
                        "text",
                        "Dạ phải ạ.",
                        "procedures",
                        "1.004222");
        assertThat(added).hasStatus3xxRedirection();
        String address = added.getResponse().getRedirectedUrl();
        assertThat(get(address, officer))
                .bodyText()
                .contains(question, "Nháp", "Đăng ký thường trú")
                .doesNotContain("Duyệt, đưa cho người dân");
        assertThat(post(address + "/approval", officer, "over", "1")).hasStatus(403);
        assertThat(post(address + "/approval", stranger, "over", "1")).hasStatus(403);
        assertThat(post(address + "/approval", chief, "over", "1")).hasStatus3xxRedirection();
        assertThat(get(address, officer))
                .bodyText()
                .contains("Người dân đang được trả lời bằng mục này", "Đang dùng");
        assertThat(get(address + "/edit", officer)).hasStatus(403);
        assertThat(get(ALL + "/new?kind=procedures", officer)).hasStatus(403);
        assertThat(
                        post(
                                ALL,
                                officer,
                                "kind",
                                "answers",
                                "question",
                                "Gì?",
                                "text",
                                "Đáp.",
                                "procedures",
                                "BY-KHONG-CO"))
                .hasStatus(422)
                .bodyText()
                .contains("Danh mục không có thủ tục BY-KHONG-CO");
    }

    @Test
    void a_file_is_checked_line_by_line_and_taken_over_in_a_second_step() {
        Cookie province = people.signedIn(Role.PROVINCE_STAFF, PROVINCE);
        String run = run();
        String head = "Mã,Tên ngắn,Tên thủ tục,Lĩnh vực,Các bước\n";
        String good =
                "THU-%s,nhap-%s,Thủ tục nhập,Thử,\"Nộp\nNhận\"\n"
                        .formatted(run, run.toLowerCase(Locale.ROOT));
        assertThat(upload(province, head + good + "sai,x y,,Thử,\n"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "chưa nhận gì",
                        "Mới 1 · thay đổi 0 · giữ nguyên 0 · sai 3",
                        "Dòng 3:",
                        "“sai” không phải mã")
                .doesNotContain("Nhận tất cả</button>");
        MvcTestResult checked = upload(province, head + good);
        assertThat(checked).hasStatusOk().bodyText().contains("chờ anh/chị nhận");
        assertThat(get(ALL + "/THU-" + run, province)).hasStatus(404);
        Matcher found = UPLOAD.matcher(text(checked));
        assertThat(found.find()).isTrue();
        String address = ALL + "/import/" + found.group(1);
        assertThat(post(address, province, "kind", "procedures"))
                .hasStatusOk()
                .bodyText()
                .contains("Đã nhận tệp");
        assertThat(get(ALL + "/THU-" + run, province))
                .bodyText()
                .contains("<li>Nhận</li>", "Nhập từ tệp");
        assertThat(post(address, province, "kind", "procedures")).hasStatus(404);
        assertThat(upload(province, head + good)).bodyText().contains("Tệp không có gì mới");
        Cookie chief = people.signedIn(Role.COMMUNE_CHIEF, HERE);
        assertThat(get(ALL + "/import", chief)).hasStatus(403);
    }

    @Test
    void all_of_it_is_taken_along_as_a_sheet_or_line_by_line() {
        Cookie officer = people.signedIn(Role.DUTY_OFFICER, HERE);
        assertThat(get(ALL + ".csv", officer))
                .hasStatusOk()
                .bodyText()
                .startsWith("\uFEFFMã,Tên ngắn,Tên thủ tục")
                .contains("1.004222,thuong-tru,Đăng ký thường trú");
        assertThat(get(ALL + ".jsonl?kind=answers", officer))
                .bodyText()
                .contains("{\"id\":\"khan-cap\",\"question\":");
    }

    private MvcTestResult upload(Cookie who, String content) {
        var file =
                new MockMultipartFile(
                        "file",
                        "thu-tuc.csv",
                        "text/csv",
                        content.getBytes(StandardCharsets.UTF_8));
        return mvc.post()
                .uri(ALL + "/import")
                .multipart()
                .file(file)
                .cookie(who)
                .param("_csrf", csrf(who))
                .param("kind", "procedures")
                .exchange();
    }

    private static String run() {
        return OwnWord.letters().toUpperCase(Locale.ROOT);
    }

    private static String[] with(String[] fields, String name, String value) {
        String[] more = java.util.Arrays.copyOf(fields, fields.length + 2);
        more[fields.length] = name;
        more[fields.length + 1] = value;
        return more;
    }

    private MvcTestResult get(String path, Cookie who) {
        return mvc.get().uri(path).cookie(who).exchange();
    }

    private MvcTestResult post(String path, Cookie who, String... fields) {
        var request = mvc.post().uri(path).cookie(who).param("_csrf", csrf(who));
        for (int i = 0; i < fields.length; i += 2)
            request = request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }

    private String csrf(Cookie who) {
        Matcher csrf = CSRF.matcher(text(get("/console/me", who)));
        assertThat(csrf.find()).isTrue();
        return csrf.group(1);
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
