package vn.binhyen.acceptance.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A village's own group cannot be read: an officer hands a message of it on to the page.
@Tag("product")
@ExtendWith(OneScene.class)
class ForwardedMessageJourneyTest {

    private static final String WORDS =
            "Nhà cuối thôn hát loa kéo tới hai giờ sáng, không ai ngủ được";
    private static final String GROUP = "Thôn 3 bình yên";

    /// What follows a forwarded message within five seconds is taken along with it
    /// (`dialogue.domain.ForwardTalk`).
    private static final int NO_LONGER_IN_ONE_GO = 5_500;

    @Test
    void handed_on_from_a_bound_chat_it_becomes_a_case_that_names_group_and_consent(Scene scene)
            throws SQLException {
        var commune = scene.nextCommune();
        Console officer = scene.officer("AREA_OFFICER", "Thượng úy Y Blang", commune);
        Page desk = officer.page();
        officer.open("/console/me/chat");
        Eyes.assertAccessible(desk);
        officer.form("me/chat/code").locator("button").click();
        String typed = desk.locator(".receipt .code").innerText().strip();

        Phone phone = scene.phone("Y Blang", commune);
        phone.say(typed);
        phone.reads("Đã gắn Zalo này với tài khoản của anh chị.");
        officer.open("/console/me/chat");
        assertThat(officer.says()).contains("Một Zalo, từ");

        phone.say(WORDS);
        phone.isAsked("Tin chuyển từ nhóm nào?");
        phone.page().waitForTimeout(NO_LONGER_IN_ONE_GO);
        phone.say(GROUP);
        phone.isAsked("có đồng ý để chuyển tin này không?");
        phone.tap("Có đồng ý");
        phone.reads("Đã lập việc từ nhóm “" + GROUP + "”");
        String code = phone.code();

        officer.openCase(WORDS);
        assertThat(officer.says())
                .contains(
                        WORDS, "Chuyển từ nhóm", GROUP, "Người viết đồng ý cho chuyển", "Có đồng ý")
                .contains("Người chuyển", "Thượng úy Y Blang");
        Eyes.assertAccessible(desk);
        assertThat(scene.portal().follow("/theo-doi", code).says())
                .contains("Đã nhận, cán bộ sắp đọc");

        Phone another = scene.phone("Người lạ", commune);
        another.say(typed);
        another.reads("Mã không đúng, hoặc đã hết hạn.");
        officer.open("/console/me/chat");
        assertThat(desk.getByText("Một Zalo, từ")).hasCount(1);
    }
}
