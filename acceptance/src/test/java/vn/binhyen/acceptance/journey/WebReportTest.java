package vn.binhyen.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.binhyen.acceptance.running.Folders;
import vn.binhyen.acceptance.running.Product;
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
            Page phone = eyes.visitorWithoutScript();
            String code = report(phone, product);

            Page officer = eyes.visitor();
            officer.navigate(product.address().resolve("/console").toString());
            officer.locator("button[name=member][value='" + duty + "']").click();
            answer(officer, product);

            phone.navigate(product.address().resolve("/theo-doi").toString());
            phone.locator("#code").fill(code);
            phone.locator("form[action='/theo-doi'] button").click();
            assertThat(phone.locator("main").innerText()).contains(REPLY);
            assertThat(phone.url()).as("the code stands in no address").doesNotContain(code);
            phone.locator("form[action='/theo-doi/nhan'] textarea").fill(MORE);
            phone.locator("form[action='/theo-doi/nhan'] button").first().click();
            assertThat(phone.locator("main").innerText()).contains(MORE);

            assertThat(phone.context().cookies()).as("cookies of the residents' pages").isEmpty();
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

    private String report(Page phone, Product product) {
        phone.navigate(product.address().resolve("/bao-tin").toString());
        phone.locator("#d-no").check();
        phone.locator("input[name=topic]").first().check();
        phone.locator("#what").fill(WORDS);
        phone.locator("button[name=to][value=where]").click();
        phone.locator("#commune").fill(town.communes().getFirst().name());
        phone.locator("button[name=to][value=send]").click();
        if (phone.locator("#send").count() == 0) {
            phone.locator("input[name=unit]").first().check();
            phone.locator("button[name=to][value=send]").click();
        }
        phone.locator("#w-anon").check();
        phone.locator("#send").click();
        String code = phone.locator("output.code").innerText().strip();
        phone.locator("#kept").check();
        phone.locator("form[action='/theo-doi/da-giu'] button").click();
        return code;
    }

    private static void answer(Page officer, Product product) {
        officer.navigate(product.address().resolve("/console/inbox").toString());
        officer.locator("ul.threads a").first().click();
        officer.locator("[role=log]").getByText("phá khoá nhà kho").first().waitFor();
        officer.locator("form[action$='/replies'] textarea").fill(REPLY);
        officer.locator("form[action$='/replies'] button").click();
        officer.locator("[role=log]").getByText(REPLY).first().waitFor();
    }
}
