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

/// The pages of cases as an officer uses them. The communes are real, since pages show their names.
@HouseTest
class CasePagesTest {

    private static final UnitId HERE = UnitId.parse("24540@2025-07-01");
    private static final UnitId ELSEWHERE = UnitId.parse("22015@2025-07-01");
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @Autowired MockMvcTester mvc;
    @Autowired People people;
    @Autowired ReportDoor door;

    @Test
    void an_officer_finds_the_report_classifies_answers_and_closes_it() {
        Cookie officer = people.signedIn(Role.DUTY_OFFICER, HERE);
        String words = "Quán karaoke ồn " + UUID.randomUUID();
        String address = "/console/cases/" + report(words);

        assertThat(get("/console/cases?show=NEW&order=NEWEST", officer))
                .hasStatusOk()
                .bodyText()
                .contains(words);
        assertThat(get(address, officer)).hasStatusOk().bodyText().contains(words, "còn 4 phút");
        assertThat(post(address, "/classification", officer, "kind", "SECURITY_OBSERVATION"))
                .hasStatus3xxRedirection();
        assertThat(get(address, officer))
                .bodyText()
                .contains("PA-2026-", "Phản ánh an ninh, trật tự");
        assertThat(post(address, "/answers", officer, "words", "Đã nhắc quán", "asksBack", "false"))
                .hasStatus3xxRedirection();
        assertThat(
                        post(
                                address,
                                "/outcome",
                                officer,
                                "outcome",
                                "RESOLVED",
                                "words",
                                "Quán đã cam kết"))
                .hasStatus3xxRedirection();
        assertThat(get(address, officer)).bodyText().contains("Việc này đã xong", "Đã nhắc quán");
    }

    @Test
    void what_the_desk_refuses_is_said_and_what_was_typed_stays() {
        Cookie officer = people.signedIn(Role.DUTY_OFFICER, HERE);
        String address = "/console/cases/" + report("Tố giác đánh bạc");
        post(address, "/classification", officer, "kind", "CRIME_DENUNCIATION");
        assertThat(post(address, "/outcome", officer, "outcome", "RESOLVED", "words", "Lời đã gõ"))
                .hasStatus(422)
                .bodyText()
                .contains("phải chuyển cho Cơ quan điều tra", "Lời đã gõ");
    }

    @Test
    void an_answer_with_personal_data_stops_once_and_goes_out_masked_or_as_the_officer_confirms() {
        Cookie officer = people.signedIn(Role.DUTY_OFFICER, HERE);
        String address = "/console/cases/" + report("Xin số người trực");
        post(address, "/classification", officer, "kind", "QUESTION");
        String words = "Bà con gọi anh trực số 0905123456";
        assertThat(post(address, "/answers", officer, "words", words))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa gửi", words, "name=\"personal\"");
        assertThat(get(address, officer)).bodyText().doesNotContain(words);
        post(address, "/answers", officer, "words", words, "personal", "mask");
        assertThat(get(address, officer))
                .bodyText()
                .contains("Bà con gọi anh trực số •••")
                .doesNotContain("0905123456");
        post(address, "/outcome", officer, "outcome", "ANSWERED", "words", words);
        assertThat(get(address, officer)).bodyText().doesNotContain("0905123456");
        post(
                address,
                "/outcome",
                officer,
                "outcome",
                "ANSWERED",
                "words",
                words,
                "personal",
                "keep");
        assertThat(get(address, officer)).bodyText().contains(words);
    }

    @Test
    void personal_data_in_the_words_is_masked_in_the_export() {
        Cookie officer = people.signedIn(Role.COMMUNE_CHIEF, HERE);
        String mark = "quán ồn " + UUID.randomUUID().toString().replaceAll("[0-9-]", "");
        report(mark + " xe 47B1-234.56");
        assertThat(get("/console/cases.csv?show=ALL&order=NEWEST", officer))
                .bodyText()
                .contains(mark + " xe •••")
                .doesNotContain("47B1-234.56");
    }

    @Test
    void who_leads_calls_a_tip_valuable_and_everybody_at_the_case_sees_who_and_why() {
        Cookie officer = people.signedIn(Role.DUTY_OFFICER, HERE);
        Cookie chief = people.signedIn(Role.COMMUNE_CHIEF, HERE);
        String address = "/console/cases/" + report("Nhóm lạ rình nhà dân");
        post(address, "/classification", officer, "kind", "SECURITY_OBSERVATION");
        assertThat(get(address, officer)).bodyText().doesNotContain("/value\"");
        assertThat(post(address, "/value", officer, "reason", "tôi nghĩ vậy")).hasStatus(403);
        assertThat(post(address, "/value", chief, "reason", " "))
                .hasStatus(422)
                .bodyText()
                .contains("/value\"");
        post(address, "/value", chief, "reason", "Nhờ tin này bắt được nhóm trộm");
        assertThat(get(address, officer))
                .bodyText()
                .contains("Tin có giá trị", "Nhờ tin này bắt được nhóm trộm");
        post(address, "/value", chief, "valuable", "false", "reason", "Nhầm việc");
        assertThat(get(address, officer))
                .bodyText()
                .doesNotContain("Tin có giá trị")
                .contains("thôi đánh giá là tin có giá trị", "Nhầm việc");
    }

    @Test
    void who_refuses_tells_the_reason_and_the_right_office() {
        Cookie officer = people.signedIn(Role.DUTY_OFFICER, HERE);
        String address = "/console/cases/" + report("Xin cấp sổ đỏ");
        post(address, "/classification", officer, "kind", "QUESTION");
        String words = "Đất đai do xã giải quyết";
        assertThat(post(address, "/outcome", officer, "outcome", "REFUSED", "words", words))
                .hasStatus(422)
                .bodyText()
                .contains("cần nói rõ nơi nào giải quyết", words);
        post(
                address,
                "/outcome",
                officer,
                "outcome",
                "REFUSED",
                "words",
                words,
                "office",
                "Trung tâm phục vụ hành chính công xã");
        assertThat(get(address, officer))
                .bodyText()
                .contains(words, "Nơi giải quyết việc này: Trung tâm phục vụ hành chính công xã.");
    }

    @Test
    void another_communes_officer_gets_the_same_answer_as_for_nothing() {
        Cookie stranger = people.signedIn(Role.DUTY_OFFICER, ELSEWHERE);
        String theirs = "/console/cases/" + report("Việc của xã khác");
        String nothing = "/console/cases/" + UUID.randomUUID();
        assertThat(get(theirs, stranger)).hasStatus(404);
        assertThat(get(nothing, stranger)).hasStatus(404);
        assertThat(post(theirs, "/notes", stranger, "words", "tò mò")).hasStatus(404);
        assertThat(get("/console/cases?show=ALL", stranger))
                .bodyText()
                .doesNotContain("Việc của xã khác");
        assertThat(get("/console/cases.csv?show=ALL", stranger))
                .bodyText()
                .doesNotContain("Việc của xã khác");
    }

    @Test
    void a_script_in_the_words_is_shown_as_words() {
        Cookie officer = people.signedIn(Role.DUTY_OFFICER, HERE);
        String address = "/console/cases/" + report("<script>alert(1)</script> \"'><b>");
        assertThat(get(address, officer))
                .bodyText()
                .doesNotContain("<script>alert(1)")
                .contains("&lt;script&gt;");
    }

    @Test
    void a_cell_that_looks_like_a_formula_is_harmless_in_the_export() {
        Cookie officer = people.signedIn(Role.COMMUNE_CHIEF, HERE);
        report("=HYPERLINK(\"x\") " + UUID.randomUUID());
        assertThat(get("/console/cases.csv?show=ALL&order=NEWEST", officer))
                .bodyText()
                .contains("'=HYPERLINK");
    }

    @Test
    void keyed_in_for_a_caller_there_is_a_code_to_read_aloud() {
        Cookie officer = people.signedIn(Role.DUTY_OFFICER, HERE);
        String form = body(get("/console/cases/new", officer));
        Matcher number = Pattern.compile("name=\"number\" value=\"([^\"]+)\"").matcher(form);
        assertThat(number.find()).isTrue();
        MvcTestResult empty =
                postForm(
                        "/console/cases",
                        officer,
                        csrf(form),
                        "number",
                        number.group(1),
                        "unit",
                        HERE.toString(),
                        "words",
                        " ",
                        "place",
                        "Thôn 8");
        assertThat(empty)
                .hasStatus(422)
                .bodyText()
                .contains("Cần ghi lại người ta nói gì", "Thôn 8");
        MvcTestResult kept =
                postForm(
                        "/console/cases",
                        officer,
                        csrf(form),
                        "number",
                        number.group(1),
                        "unit",
                        HERE.toString(),
                        "words",
                        "Bà cụ gọi báo mất bò");
        assertThat(kept).hasStatusOk();
        assertThat(body(kept)).containsPattern("([0-9A-Z]{4}-){3}[0-9A-Z]{4}");
        MvcTestResult elsewhere =
                postForm(
                        "/console/cases",
                        officer,
                        csrf(form),
                        "number",
                        number.group(1),
                        "unit",
                        ELSEWHERE.toString(),
                        "words",
                        "lạc");
        assertThat(elsewhere).hasStatus(422);
    }

    @Test
    void without_the_forms_mark_nothing_is_done() {
        Cookie officer = people.signedIn(Role.DUTY_OFFICER, HERE);
        String address = "/console/cases/" + report("Không có dấu của biểu mẫu");
        assertThat(mvc.post().uri(address + "/notes").cookie(officer).param("words", "x"))
                .hasStatus(403);
    }

    private String report(String words) {
        return door.receive(
                        new ReportDoor.Report(
                                HERE, "other", words, "", "", null, null, true, "", "", List.of()),
                        "form-" + UUID.randomUUID())
                .id()
                .toString();
    }

    private MvcTestResult get(String address, Cookie who) {
        return mvc.get().uri(java.net.URI.create(address)).cookie(who).exchange();
    }

    private MvcTestResult post(String address, String verb, Cookie who, String... fields) {
        String mark = csrf(body(get("/console/cases/new", who)));
        return postForm(address + verb, who, mark, fields);
    }

    private MvcTestResult postForm(String address, Cookie who, String mark, String... fields) {
        var request = mvc.post().uri(address).cookie(who).param("_csrf", mark);
        for (int i = 0; i < fields.length; i += 2)
            request = request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }

    private static String csrf(String page) {
        Matcher mark = CSRF.matcher(page);
        assertThat(mark.find()).isTrue();
        return mark.group(1);
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
