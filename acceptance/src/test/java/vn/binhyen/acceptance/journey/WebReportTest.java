package vn.binhyen.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.binhyen.acceptance.running.Folders;
import vn.binhyen.acceptance.running.Simulator;
import vn.binhyen.acceptance.running.Staffing;
import vn.binhyen.acceptance.running.Town;

/// An anonymous report on the web: an old phone without JavaScript, no cookie, a receipt, an
/// answer, a word back.
@Tag("product")
class WebReportTest {

    private static final String WORDS =
            "Đêm qua có người phá khoá nhà kho, <script>alert(1)</script>";
    private static final String REPLY = "Cán bộ đang kiểm tra, xin bà con cho biết thêm giờ giấc.";
    private static final String MORE = "Khoảng hai giờ sáng.";

    private final Town town = Town.of(3);

    @Test
    void a_report_without_a_script_or_a_cookie_gets_a_receipt_an_answer_and_a_second_word()
            throws Exception {
        Path home = Folders.temporary("web");
        try (var simulator = Simulator.in(home).start();
                var product = town.open(home, simulator);
                var eyes = new Eyes()) {
            UUID duty = Staffing.dutyOfficer(product, town);
            var resident = new Portal(eyes.visitorWithoutScript(), product);
            String code = resident.report(WORDS, town.communes().getFirst(), "");

            Console officer = Console.signIn(eyes.visitor(), product, duty);
            officer.openTalk("phá khoá nhà kho");
            officer.reply(REPLY);

            assertThat(resident.follow("/theo-doi", code).says()).contains(REPLY);
            assertThat(resident.page().url())
                    .as("the code stands in no address")
                    .doesNotContain(code);
            resident.say("/theo-doi", MORE);

            assertThat(resident.page().context().cookies())
                    .as("cookies of the residents' pages")
                    .isEmpty();
            eyes.assertNoComplaints();
        } finally {
            Folders.delete(home);
        }
    }

    @Test
    void the_residents_pages_keep_nobody_out_and_ask_nobody_else() throws Exception {
        Path home = Folders.temporary("pages");
        try (var simulator = Simulator.in(home).start();
                var product = town.open(home, simulator);
                var eyes = new Eyes()) {
            Page page = eyes.visitorOnPhone();
            for (String path : new String[] {"/", "/bao-tin", "/theo-doi", "/xa", "/en"}) {
                Eyes.assertNoStranger(
                        page.context(),
                        page,
                        () -> page.navigate(product.address().resolve(path).toString()));
                Eyes.assertAccessible(page);
            }
        } finally {
            Folders.delete(home);
        }
    }
}
