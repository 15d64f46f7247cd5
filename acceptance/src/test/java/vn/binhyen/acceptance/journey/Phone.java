package vn.binhyen.acceptance.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A resident's phone at the stand-in, open at one talk.
record Phone(Page page) {

    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}");
    private static final double PATIENCE = 60_000;

    void say(String words) {
        page.locator("#text").fill(words);
        page.locator("button.send").click();
        page.locator(".bubble.mine").getByText(words).last().waitFor();
    }

    void send(FilePayload picture) {
        int before = page.locator("img.photo").count();
        more().locator("input[type=file]").setInputFiles(picture);
        page.locator("button.send").click();
        page.locator("img.photo").nth(before).waitFor();
    }

    void sendPlace() {
        int before = page.locator(".bubble.mine").count();
        more().locator("button[name=place]").first().click();
        page.locator(".bubble.mine").nth(before).waitFor();
    }

    /// Taps a button under what the page said last.
    void tap(String title) {
        page.locator(".bubble.theirs")
                .last()
                .getByText(title, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    /// Waits until the page has said this.
    void reads(String words) {
        assertThat(page.locator(".bubble.theirs").getByText(words).last())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
    }

    /// Waits until this is what the page said last.
    void isAsked(String question) {
        assertThat(page.locator(".bubble.theirs").last())
                .containsText(
                        question, new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
    }

    /// The words of everything the page said so far, oldest first.
    List<String> heard() {
        return page.locator(".bubble.theirs .body").allInnerTexts();
    }

    /// The receipt code the page told last.
    String code() {
        Matcher code =
                CODE.matcher(page.locator(".bubble.theirs").getByText(CODE).last().innerText());
        if (!code.find()) throw new AssertionError("no code was told");
        return code.group();
    }

    private Locator more() {
        Locator more = page.locator("details.more");
        if (more.getAttribute("open") == null) more.locator("summary").click();
        return more;
    }
}
