package vn.binhyen.acceptance.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Somebody calls; the officer keys in what they say and reads a code to them.
@Tag("product")
@ExtendWith(OneScene.class)
class PhoneCallJourneyTest {

    private static final String WORDS =
            "Tối qua kẻ gian cạy cửa kho nhà tôi lấy hai bao cà phê, tôi nghe tiếng xe chạy về cầu.";
    private static final String CALLER = "Nguyễn Văn Gọi";
    private static final String ANSWER = "Cán bộ sẽ xuống xem kho trong sáng nay.";

    @Test
    void what_was_typed_wrong_stays_and_the_caller_follows_by_the_code(Scene scene)
            throws SQLException {
        var commune = scene.nextCommune();
        Console officer = scene.officer("DUTY_OFFICER", "Đại úy Phan Sơn", commune);
        Page form = officer.page();
        officer.open("/console/cases/new");
        Eyes.assertAccessible(form);
        form.locator("#topic").selectOption("theft");
        form.locator("button[name=to][value=topic]").click();
        form.locator("#q-still-here").selectOption("yes");
        form.locator("#q-looks").fill("bao màu xanh");
        form.locator("#place").fill("kho sau nhà văn hóa thôn");
        form.locator("#name").fill(CALLER);
        form.locator("#contact").fill("0900 000 123");
        form.locator("button[name=to][value=keep]").click();

        form.locator("#alerted").waitFor();
        assertThat(form.locator(".error").getByText("Cần ghi lại người ta nói gì.")).isVisible();
        assertThat(form.locator(".error").getByText("Xin báo lực lượng khẩn cấp trước"))
                .isVisible();
        assertThat(form.locator("#q-still-here")).hasValue("yes");
        assertThat(form.locator("#q-looks")).hasValue("bao màu xanh");
        assertThat(form.locator("#place")).hasValue("kho sau nhà văn hóa thôn");
        assertThat(form.locator("#name")).hasValue(CALLER);
        Eyes.assertAccessible(form);
        form.locator("#words").fill(WORDS);
        form.locator("#alerted").check();
        form.locator("button[name=to][value=keep]").click();
        String code = form.locator(".receipt .code").innerText().strip();

        form.locator("main a[href^='/console/cases/']").getByText("Xem việc này").click();
        form.locator("form[action$='/classification']").first().waitFor();
        String address = form.url();
        assertThat(officer.says())
                .contains(
                        WORDS, "Kẻ gian có còn ở đó không?", "bao màu xanh", "kho sau nhà văn hóa")
                .doesNotContain(CALLER);
        officer.classify("CRIME_REPORT");
        officer.answer(ANSWER);

        Portal caller = scene.portal().follow("/theo-doi", code);
        assertThat(caller.says()).contains("Cán bộ đang lo việc này", ANSWER);
        caller.say("/theo-doi", "Tôi ở nhà cả buổi sáng.");
        officer.open(address);
        assertThat(officer.says()).contains("Tôi ở nhà cả buổi sáng.");
    }
}
