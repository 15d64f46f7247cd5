package vn.binhyen.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// An anonymous report on the web: an old phone without JavaScript, no cookie, a receipt, an
/// answer, a word back.
@Tag("product")
@ExtendWith(OneScene.class)
class WebReportTest {

    private static final String WORDS =
            "Đêm qua có người phá khoá nhà kho, <script>alert(1)</script>";
    private static final String REPLY = "Cán bộ đang kiểm tra, xin bà con cho biết thêm giờ giấc.";
    private static final String MORE = "Khoảng hai giờ sáng.";

    @Test
    void a_report_without_a_script_or_a_cookie_gets_a_receipt_an_answer_and_a_second_word(
            Scene scene) throws SQLException {
        var commune = scene.nextCommune();
        var resident = new Portal(scene.eyes().visitorWithoutScript(), scene.product());
        String code = resident.report(WORDS, commune, "");

        Console officer = scene.officer("DUTY_OFFICER", "Đại úy Ngô Hải", commune);
        officer.openTalk("phá khoá nhà kho");
        officer.reply(REPLY);

        assertThat(resident.follow("/theo-doi", code).says()).contains(REPLY);
        assertThat(resident.page().url()).as("the code stands in no address").doesNotContain(code);
        resident.say("/theo-doi", MORE);

        assertThat(resident.page().context().cookies())
                .as("cookies of the residents' pages")
                .isEmpty();
    }

    @Test
    void the_residents_pages_keep_nobody_out_and_ask_nobody_else(Scene scene) {
        Page page = scene.eyes().visitorOnPhone();
        for (String path : new String[] {"/", "/bao-tin", "/theo-doi", "/xa", "/en"}) {
            Eyes.assertNoStranger(
                    page.context(),
                    page,
                    () -> page.navigate(scene.product().address().resolve(path).toString()));
            Eyes.assertAccessible(page);
        }
    }
}
