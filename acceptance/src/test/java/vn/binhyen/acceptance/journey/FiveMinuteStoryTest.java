package vn.binhyen.acceptance.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.binhyen.acceptance.running.Folders;
import vn.binhyen.acceptance.running.Product;
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
            Page chat = residentWrites(eyes, simulator);

            Page officer = signIn(eyes.visitor(), product, duty);
            Page colleague = signIn(eyes.visitor(), product, duty);
            Page statistician = signIn(eyes.visitor(), product, province);
            long before = figure(statistician, product, "cases-closed");

            openTheTalk(officer, product);
            openTheTalk(colleague, product);
            Eyes.assertAccessible(officer);
            Locator pictures = officer.locator(".chat img");
            pictures.nth(1).waitFor(new Locator.WaitForOptions().setTimeout(60_000));
            assertThat(pictures).hasCount(2);

            String address = makeACase(officer);
            assertThat(makeACase(colleague)).isEqualTo(address);

            officer.locator("#kind").selectOption("SECURITY_OBSERVATION");
            officer.locator("form[action$='/classification'] button").first().click();
            officer.locator("#answer").waitFor();
            product.killServer();
            product.start();
            officer.navigate(address);
            officer.locator("#answer").fill(ANSWER);
            officer.locator("form[action$='/answers'] button[value='false']").first().click();
            assertThat(chat.getByText(ANSWER)).isVisible(visibleWithin(60_000));

            close(officer, address);
            Eyes.assertAccessible(officer);
            assertThat(eventually(statistician, product, before + 1)).isEqualTo(before + 1);
            Eyes.assertAccessible(statistician);
            assertThat(theFiguresRecord(statistician, product)).isEqualTo(address);
        } finally {
            Folders.delete(home);
        }
    }

    private Page residentWrites(Eyes eyes, Simulator simulator) throws IOException {
        Page chat = eyes.visitorOnPhone();
        chat.navigate(simulator.address().toString());
        chat.locator("ul.talks a")
                .filter(new Locator.FilterOptions().setHasText(town.communes().getFirst().name()))
                .click();
        chat.locator("#text").fill(WORDS);
        chat.locator("button.send").click();
        for (int i = 0; i < 2; i++) {
            chat.locator("details.more summary").click();
            chat.locator("input[type=file]").setInputFiles(photo());
            chat.locator("button.send").click();
            chat.locator("img.photo").nth(i).waitFor();
        }
        return chat;
    }

    private static Page signIn(Page page, Product product, UUID member) {
        page.navigate(product.address().resolve("/console").toString());
        page.locator("button[name=member][value='" + member + "']").click();
        page.locator("nav.rail").waitFor();
        return page;
    }

    private static void openTheTalk(Page page, Product product) {
        page.navigate(product.address().resolve("/console/inbox").toString());
        page.locator("ul.threads a").first().click();
        page.locator("[role=log]").getByText(WORDS).first().waitFor();
    }

    /// Presses "make it a case" and tells the address of the case one comes to.
    private static String makeACase(Page page) {
        page.locator("aside form[action$='/case'] button").click();
        page.waitForURL(Pattern.compile(".*/console/cases/[0-9a-f-]{36}.*"));
        return page.url().replaceAll("[?#].*", "");
    }

    private static void close(Page officer, String address) {
        officer.navigate(address);
        Locator form = officer.locator("form[action$='/outcome']");
        officer.locator("details")
                .filter(new Locator.FilterOptions().setHas(form))
                .locator("summary")
                .click();
        form.locator("textarea").fill(OUTCOME);
        form.locator("button").click();
        officer.getByText(OUTCOME).first().waitFor();
    }

    private static long figure(Page page, Product product, String indicator) {
        page.navigate(product.address().resolve("/console/figures").toString());
        String shown =
                page.locator("td a.figure[href*='/figures/" + indicator + "/records']")
                        .first()
                        .innerText();
        return Long.parseLong(shown.replaceAll("\\D", ""));
    }

    /// Figures are counted a moment after the act.
    private static long eventually(Page page, Product product, long wanted) {
        long shown = figure(page, product, "cases-closed");
        for (int i = 0; i < 40 && shown != wanted; i++) {
            page.waitForTimeout(500);
            shown = figure(page, product, "cases-closed");
        }
        return shown;
    }

    private static String theFiguresRecord(Page page, Product product) {
        page.locator("td a.figure[href*='/figures/cases-closed/records']").first().click();
        page.locator("td a[href^='/console/cases/']").first().click();
        page.waitForURL(Pattern.compile(".*/console/cases/.*"));
        return page.url().replaceAll("[?#].*", "");
    }

    private static LocatorAssertions.IsVisibleOptions visibleWithin(double millis) {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(millis);
    }

    private static FilePayload photo() throws IOException {
        var picture = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(new Color(0x2f6f4f));
        pen.fillRect(40, 40, 200, 120);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", bytes);
        return new FilePayload("xe.jpg", "image/jpeg", bytes.toByteArray());
    }
}
