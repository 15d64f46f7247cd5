package vn.binhyen.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.binhyen.acceptance.running.Story;
import vn.binhyen.acceptance.running.Tree;

/// Takes the pictures README shows, of the story as it runs: never drawn, never touched up.
@Tag("pictures")
class PicturesTest {

    private static final String WORDS = "mat xe o ea ninh";
    private static final String ANSWER =
            "Công an xã đã nhận tin của bà con. Bà con cho biết xe màu gì, biển số bao nhiêu ạ?";

    private final Path folder = Tree.here().root().resolve("docs/pictures");

    @Test
    void the_pages_as_people_see_them() throws Exception {
        Files.createDirectories(folder);
        try (var story = Story.begin();
                var eyes = new Eyes()) {
            Page resident = eyes.visitorOnPhone();
            take(visit(resident, story, "/"), "portal-phone");
            take(visit(resident, story, "/bao-tin"), "report-phone");
            Page wide = eyes.visitor();
            take(visit(wide, story, "/"), "portal");

            Page chat = eyes.visitorOnPhone();
            chat.navigate(story.simulator().toString());
            chat.locator("ul.talks a")
                    .filter(new Locator.FilterOptions().setHasText("Công an xã Ea Ning"))
                    .first()
                    .click();
            chat.locator("#text").fill(WORDS);
            chat.locator("button.send").click();

            Page officer = continueAs("trực ban", eyes, story);
            take(officer, "today");
            handle(officer, story);
            chat.getByText(ANSWER).waitFor();
            take(chat, "chat-phone");
            take(visit(officer, story, "/console/figures"), "figures");
            yearReport(officer, story);

            Page secretary = continueAs("thư ký", eyes, story);
            visit(secretary, story, "/console/movement/sites");
            secretary.locator("main table a").first().click();
            secretary.waitForURL(Pattern.compile(".*/sites/[0-9a-f-]{36}"));
            take(secretary, "site");
            Page province = continueAs("cán bộ Công an tỉnh", eyes, story);
            take(visit(province, story, "/console/dashboards"), "dashboard");
        }
        assertThat(folder).isDirectoryContaining(file -> file.endsWith("figures.png"));
    }

    /// The commune's year report as it comes off the printer: its first sheet.
    private void yearReport(Page officer, Story story) {
        visit(officer, story, "/console/reports");
        officer.locator("form[action='/console/reports/year-report'] button").click();
        officer.locator("main article").waitFor();
        Download pdf =
                officer.waitForDownload(() -> officer.locator("button[value=pdf]").first().click());
        try (PDDocument paper = Loader.loadPDF(pdf.path().toFile())) {
            BufferedImage sheet = new PDFRenderer(paper).renderImageWithDPI(0, 96);
            ImageIO.write(sheet, "png", folder.resolve("year-report.png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void handle(Page officer, Story story) {
        visit(officer, story, "/console/inbox");
        // the newest waits last; its last line is the product's own offer, not the words
        officer.locator("ul.threads a").last().click();
        officer.locator("[role=log]").getByText(WORDS).first().waitFor();
        take(officer, "inbox");
        officer.locator("aside form[action$='/case'] button").click();
        officer.waitForURL(Pattern.compile(".*/console/cases/[0-9a-f-]{36}.*"));
        officer.locator("#kind").selectOption("SECURITY_OBSERVATION");
        officer.locator("form[action$='/classification'] button").first().click();
        officer.locator("#answer").fill(ANSWER);
        take(officer, "case");
        officer.locator("form[action$='/answers'] button[value='true']").first().click();
        officer.getByText(ANSWER).first().waitFor();
    }

    private static Page continueAs(String role, Eyes eyes, Story story) {
        Page page = visit(eyes.visitor(), story, "/console");
        page.locator("form[action='/console/continue-as'] button")
                .filter(new Locator.FilterOptions().setHasText(role))
                .first()
                .click();
        page.locator("nav.rail").waitFor();
        return page;
    }

    private static Page visit(Page page, Story story, String path) {
        page.navigate(story.address().resolve(path).toString());
        return page;
    }

    private void take(Page page, String name) {
        page.waitForTimeout(300); // fonts and the live parts
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
    }
}
