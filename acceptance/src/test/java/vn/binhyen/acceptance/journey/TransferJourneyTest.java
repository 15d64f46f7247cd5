package vn.binhyen.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A case goes to the commune it belongs to; the resident notices nothing but an answer.
@Tag("product")
@ExtendWith(OneScene.class)
class TransferJourneyTest {

    private static final String WORDS = "Xe tải chạy đêm làm nứt đường liên thôn, bụi mù cả xóm";
    private static final String NOTE = "Đã hỏi trưởng thôn, đoạn đường này thuộc xã bên.";
    private static final String FIRST_ANSWER = "Chúng tôi đang xem đoạn đường này thuộc xã nào.";
    private static final String REASON = "Đoạn đường thuộc xã bên quản lý";
    private static final String ANSWER = "Xã chúng tôi đã nhận việc, tối nay sẽ chặn xe quá tải.";

    @Test
    void the_story_the_clocks_and_the_residents_code_go_along(Scene scene) throws SQLException {
        var first = scene.nextCommune();
        var second = scene.nextCommune();
        Portal resident = scene.portal();
        String code = resident.report(WORDS, first, "");

        Console giver = scene.officer("DUTY_OFFICER", "Trung úy Bùi An", first);
        String address = giver.openCase(WORDS);
        giver.classify("SECURITY_OBSERVATION");
        giver.answer(FIRST_ANSWER);
        Locator note = giver.form("notes");
        note.locator("textarea").fill(NOTE);
        note.locator("button").click();
        giver.page().getByText(NOTE).first().waitFor();
        String clocks = clocks(giver);
        Locator transfer = giver.form("transfer");
        transfer.locator("select").selectOption(second.unit());
        transfer.locator("input[name=reason]").fill(REASON);
        transfer.locator("button").click();
        giver.page().waitForURL("**/console/register**");
        assertThat(giver.says()).contains("Đã chuyển " + second.name()).doesNotContain(WORDS);
        assertThat(giver.open(address)).isEqualTo(404);

        Console taker = scene.officer("DUTY_OFFICER", "Đại úy Rơ Châm", second);
        assertThat(taker.openCase(WORDS)).isEqualTo(address);
        assertThat(taker.says()).contains(WORDS, FIRST_ANSWER, NOTE, REASON);
        assertThat(clocks(taker)).isEqualTo(clocks);
        Eyes.assertAccessible(taker.page());
        taker.answer(ANSWER);

        assertThat(resident.follow("/theo-doi", code).says()).contains(FIRST_ANSWER, ANSWER);
        resident.say("/theo-doi", "Cảm ơn các anh, tối nào xe cũng chạy.");
        taker.open(address);
        assertThat(taker.says()).contains("Cảm ơn các anh, tối nào xe cũng chạy.");
        assertThat(giver.open(address)).isEqualTo(404);
        giver.open("/console/inbox?show=all");
        assertThat(giver.says()).doesNotContain("tối nào xe cũng chạy");
    }

    /// Until when each clock runs.
    private static String clocks(Console console) {
        Locator until = console.page().locator(".clock .law");
        until.first().waitFor();
        return String.join("\n", until.allInnerTexts());
    }
}
