package vn.binhyen.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Questions asked in Zalo: answered from what was approved, asked back, or handed to people whose
/// answer is given automatically from then on.
@Tag("product")
@ExtendWith(OneScene.class)
class AskJourneyTest {

    private static final String UNKNOWN = "cho hỏi câu lạc bộ zumba pilates tập chỗ nào ạ?";
    private static final String ANSWER =
            "Câu lạc bộ tập ở nhà văn hóa xã, tối thứ Ba và thứ Năm, ai cũng đến được.";

    @Test
    void asked_without_marks_the_right_answer_comes_at_once_with_its_way_out(Scene scene)
            throws SQLException {
        var commune = scene.nextCommune();
        Phone phone = scene.phone("Chị Hoa", commune);

        phone.say("dang ky tam tru can giay to gi");
        phone.reads("CT01");
        phone.isAsked("Trả lời tự động");

        Console officer = scene.officer("DUTY_OFFICER", "Trung úy Y Khoa", commune);
        officer.openTalk("dang ky tam tru can giay to gi");
        assertThat(officer.says()).contains("Hỏi đáp tự động", "Đã trả lời tự động");
        Eyes.assertAccessible(officer.page());
    }

    @Test
    void asked_on_the_page_an_approved_answer_stands_there_and_the_way_to_people(Scene scene) {
        Portal resident = scene.portal().open("/hoi");
        Eyes.assertAccessible(resident.page());

        resident.ask("dang ky tam tru can giay to gi");
        assertThat(resident.says()).contains("CT01", "Trả lời tự động");
        Eyes.assertAccessible(resident.page());

        resident.open("/hoi").ask(UNKNOWN);
        assertThat(resident.says()).contains("Gửi câu hỏi cho cán bộ");
    }

    @Test
    void what_may_be_one_of_three_is_asked_back_and_the_chosen_one_is_answered(Scene scene) {
        Phone phone = scene.phone("Anh Bảo", scene.nextCommune());

        phone.say("cho hỏi làm căn cước thế nào");
        phone.isAsked("Bà con hỏi về việc nào");
        phone.page().locator(".bubble.theirs").last().getByRole(AriaRole.BUTTON).first().click();

        phone.isAsked("Trả lời tự động");
    }

    @Test
    void what_is_unknown_waits_for_an_officer_and_is_known_the_next_time(Scene scene)
            throws SQLException {
        var commune = scene.nextCommune();
        Phone first = scene.phone("Bà Năm", commune);
        first.say(UNKNOWN);
        first.reads("đã chuyển cho cán bộ");

        Console officer = scene.officer("DUTY_OFFICER", "Thiếu úy H’Lan", commune);
        officer.openCase(UNKNOWN);
        officer.classify("QUESTION");
        officer.answer(ANSWER);
        first.reads(ANSWER);
        officer.form("learned-answer").locator("button").click();
        officer.page().waitForURL(Pattern.compile(".*/console/guidance/[^/]+/edit.*"));
        String entry = officer.page().url().replaceAll("/edit.*", "");

        Console chief = scene.officer("COMMUNE_CHIEF", "Đại úy Y Thắng", commune);
        assertThat(chief.open(entry)).isEqualTo(200);
        Locator approval = chief.form("approval");
        approval.locator("button").first().click();
        chief.page().waitForLoadState();
        assertThat(chief.says()).contains(ANSWER);

        Phone second = scene.phone("Ông Tư", commune);
        second.say("cau lac bo zumba pilates tap cho nao a");
        second.reads(ANSWER);
        second.isAsked("Trả lời tự động");
    }
}
