package vn.binhyen.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.binhyen.cases.ReportDoor;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.People;
import vn.binhyen.vault.Checked;
import vn.binhyen.vault.Files;

/// The door as a person with a telephone uses it, and what becomes of a receipt whose report was
/// moved.
@HouseTest
class DoorPagesTest {

    private static final UnitId HERE = UnitId.parse("24540@2025-07-01");
    private static final Pattern CODE = Pattern.compile("<output class=\"code\">([^<]+)</output>");
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

    @Autowired MockMvcTester browser;
    @Autowired DoorKeeping keeping;
    @Autowired Inspection inspection;
    @Autowired MovingApart moving;
    @Autowired ReportDoor reports;
    @Autowired Files files;
    @Autowired People people;

    private OpenDoor opening;
    private StaffMember inspector;

    @BeforeEach
    void anOpenDoor() {
        opening = new OpenDoor(keeping, people);
        opening.open();
        inspector = people.of(Role.INSPECTOR, OpenDoor.PROVINCE);
        opening.name(inspector);
    }

    @Test
    void about_an_officer_is_the_first_choice_before_anything_is_written() {
        String page = body(browser.get().uri("/bao-tin").exchange());
        assertThat(page.indexOf("href=\"/phan-anh-can-bo\""))
                .isPositive()
                .isLessThan(page.indexOf("<textarea"))
                .isLessThan(page.indexOf("type=\"radio\""));
    }

    @Test
    void while_it_is_shut_only_the_lawful_doors_are_shown() {
        opening.shut();
        String page = body(browser.get().uri("/phan-anh-can-bo").exchange());
        assertThat(page)
                .contains("Tỉnh chưa mở kênh riêng", "Thanh tra Công an tỉnh", "Cần kiểm tra lại")
                .doesNotContain("<textarea");
        opening.open();
        assertThat(body(browser.get().uri("/phan-anh-can-bo").exchange()))
                .contains("<textarea", "Thanh tra Công an tỉnh");
    }

    @Test
    void a_report_goes_in_without_a_name_and_comes_back_by_its_code() {
        Map<String, String> form = form();
        form.put("commune", "ea ning");
        form.put("words", "Cán bộ đòi tiền bồi dưỡng ba lần");
        MvcTestResult sent = send(form);
        assertThat(sent.getResponse().getHeader("Set-Cookie")).isNull();
        String slip = body(sent);
        String code = found(CODE, slip);
        assertThat(found(CODE, body(send(form)))).isEqualTo(code);

        assertThat(body(post("/phan-anh-can-bo/da-giu", hidden(slip))))
                .contains("Xin đánh dấu là đã giữ mã");
        String standing = body(post("/phan-anh-can-bo/theo-doi", Map.of("code", code)));
        assertThat(standing)
                .contains("Đã nhận, chưa ai đọc", "Cán bộ đòi tiền bồi dưỡng ba lần")
                .doesNotContain(code);
        Map<String, String> line = hidden(standing);
        line.put("words", "Có người làm chứng");
        assertThat(body(post("/phan-anh-can-bo/theo-doi/nhan", line)))
                .contains("Có người làm chứng");
        assertThat(body(post("/theo-doi", Map.of("code", "0000-0000-0000-0000"))))
                .contains("Chưa thấy tin nào có mã này");
    }

    @Test
    void the_form_has_no_field_for_a_person_and_everything_missing_is_told_at_once() {
        assertThat(body(browser.get().uri("/phan-anh-can-bo").exchange()))
                .doesNotContain("name=\"name\"", "name=\"contact\"", "autocomplete=\"tel\"");
        MvcTestResult empty = send(form());
        assertThat(empty).hasStatus(422);
        assertThat(body(empty)).contains("href=\"#commune\"", "href=\"#words\"");
    }

    @Test
    void a_script_in_every_field_stays_text() {
        String script = "<script>alert(1)</script>";
        Map<String, String> form = form();
        form.put("commune", "ea ning");
        form.put("about", script);
        form.put("words", "Chuyện lạ quá " + script);
        form.put("place", script);
        String code = found(CODE, body(send(form)));
        assertThat(body(post("/phan-anh-can-bo/theo-doi", Map.of("code", code))))
                .doesNotContain("<script>alert");
        UUID id =
                inspection.headings(inspector).stream()
                        .map(Inspection.Heading::id)
                        .filter(one ->
                                inspection
                                        .read(inspector, one)
                                        .orElseThrow()
                                        .about()
                                        .equals(script))
                        .findFirst()
                        .orElseThrow();
        assertThat(
                        body(
                                browser.get()
                                        .uri("/console/conduct/" + id)
                                        .cookie(people.signedIn(inspector))
                                        .exchange()))
                .contains("&lt;script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void a_moved_web_report_is_found_again_by_its_receipt_and_its_picture_by_the_inspector()
            throws IOException {
        String words = "Cán bộ " + UUID.randomUUID() + " đánh người";
        Checked.Good picture =
                (Checked.Good) files.check(new ByteArrayInputStream(png()), "anh.png");
        var received =
                reports.receive(
                        new ReportDoor.Report(
                                HERE,
                                "other",
                                words,
                                "",
                                "",
                                null,
                                null,
                                true,
                                "",
                                "",
                                List.of(picture)),
                        "form-" + UUID.randomUUID());
        StaffMember duty = people.of(Role.DUTY_OFFICER, HERE);
        assertThat(moving.moveCase(duty, received.id(), "https://x.example/phan-anh-can-bo"))
                .isEqualTo(new MovingApart.Moved.Done(false));

        assertThat(body(post("/theo-doi", Map.of("code", received.code()))))
                .contains("đã chuyển sang kênh riêng", words);
        var report =
                inspection.headings(inspector).stream()
                        .map(heading -> inspection.read(inspector, heading.id()).orElseThrow())
                        .filter(one -> one.words().equals(words))
                        .findFirst()
                        .orElseThrow();
        assertThat(report.files()).containsExactly(picture.id());
        try (var shown =
                inspection
                        .file(inspector, report.heading().id(), picture.id(), true)
                        .orElseThrow()
                        .content()) {
            assertThat(shown.readAllBytes()).isNotEmpty();
        }
        StaffMember colleague = people.of(Role.INSPECTOR, OpenDoor.PROVINCE);
        assertThat(inspection.file(colleague, report.heading().id(), picture.id(), true)).isEmpty();
    }

    private Map<String, String> form() {
        return hidden(body(browser.get().uri("/phan-anh-can-bo").exchange()));
    }

    private MvcTestResult send(Map<String, String> form) {
        var request = browser.post().uri("/phan-anh-can-bo").multipart();
        form.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult post(String address, Map<String, String> fields) {
        var request = browser.post().uri(address);
        fields.forEach(request::param);
        return request.exchange();
    }

    private static byte[] png() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private static Map<String, String> hidden(String page) {
        Map<String, String> fields = new HashMap<>();
        Matcher field = HIDDEN.matcher(page);
        while (field.find()) fields.putIfAbsent(field.group(1), field.group(2));
        return fields;
    }

    private static String body(MvcTestResult answer) {
        try {
            String html = answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
            assertThat(html).doesNotContain("⟦");
            return html;
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as("found in: " + text).isTrue();
        return matcher.group(1);
    }
}
