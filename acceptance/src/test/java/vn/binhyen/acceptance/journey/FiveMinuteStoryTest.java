package vn.binhyen.acceptance.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.binhyen.acceptance.running.Folders;
import vn.binhyen.acceptance.running.Simulator;
import vn.binhyen.acceptance.running.Staffing;
import vn.binhyen.acceptance.running.Town;

/// The line through the whole house: a resident writes, two officers look, one case comes of it, an
/// answer goes back, the case is closed, the province's figure has moved by one and opens to that
/// very case. In between the server is killed.
@Tag("product")
class FiveMinuteStoryTest {

    private static final String WORDS = "mat xe o ea ninh";
    private static final String ANSWER =
            "Chúng tôi đã nhận tin, mời bà con ghé trụ sở công an xã sáng mai.";
    private static final String OUTCOME = "Đã tìm thấy xe và trả lại cho bà con.";

    private final Town town = Town.of(3);

    @Test
    void a_message_becomes_a_case_an_answer_and_a_figure_that_opens_to_it() throws Exception {
        Path home = Folders.temporary("journey");
        try (var simulator = Simulator.in(home).start();
                var product = town.open(home, simulator);
                var eyes = new Eyes()) {
            UUID duty = Staffing.dutyOfficer(product, town);
            UUID province = Staffing.atTheProvince(product, town);
            Phone phone = residentWrites(eyes, simulator);

            Console officer = Console.signIn(eyes.visitor(), product, duty);
            Console colleague = Console.signIn(eyes.visitor(), product, duty);
            Console statistician = Console.signIn(eyes.visitor(), product, province);
            long before = figure(statistician, "cases-closed");

            officer.openTalk(WORDS);
            colleague.openTalk(WORDS);
            Eyes.assertAccessible(officer.page());
            Locator pictures = officer.page().locator(".chat img");
            pictures.nth(1).waitFor(new Locator.WaitForOptions().setTimeout(60_000));
            assertThat(pictures).hasCount(2);

            String address = officer.makeACase();
            assertThat(colleague.makeACase()).isEqualTo(address);

            officer.classify("SECURITY_OBSERVATION");
            product.killServer();
            product.start();
            officer.open(address);
            officer.answer(ANSWER);
            phone.reads(ANSWER);

            officer.open(address);
            officer.close(OUTCOME);
            Eyes.assertAccessible(officer.page());
            assertThat(eventually(statistician, before + 1)).isEqualTo(before + 1);
            Eyes.assertAccessible(statistician.page());
            assertThat(theFiguresRecord(statistician.page())).isEqualTo(address);
            eyes.assertNoComplaints();
        } finally {
            Folders.delete(home);
        }
    }

    private Phone residentWrites(Eyes eyes, Simulator simulator) {
        Page page = eyes.visitorOnPhone();
        page.navigate(simulator.address().toString());
        page.locator("ul.talks a")
                .filter(new Locator.FilterOptions().setHasText(town.communes().getFirst().name()))
                .click();
        var phone = new Phone(page);
        phone.say(WORDS);
        phone.send(Photo.named("xe.jpg"));
        phone.send(Photo.named("cho-mat.jpg"));
        return phone;
    }

    private static long figure(Console console, String indicator) {
        console.open("/console/figures");
        String shown =
                console.page()
                        .locator("td a.figure[href*='/figures/" + indicator + "/records']")
                        .first()
                        .innerText();
        return Long.parseLong(shown.replaceAll("\\D", ""));
    }

    /// Figures are counted a moment after the act.
    private static long eventually(Console console, long wanted) {
        long shown = figure(console, "cases-closed");
        for (int i = 0; i < 40 && shown != wanted; i++) {
            console.page().waitForTimeout(500);
            shown = figure(console, "cases-closed");
        }
        return shown;
    }

    private static String theFiguresRecord(Page page) {
        page.locator("td a.figure[href*='/figures/cases-closed/records']").first().click();
        page.locator("td a[href^='/console/cases/']").first().click();
        page.waitForURL(Pattern.compile(".*/console/cases/.*"));
        return page.url().replaceAll("[?#].*", "");
    }
}
