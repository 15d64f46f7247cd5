package vn.binhyen.acceptance.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.binhyen.acceptance.running.Product;

/// Somebody of the staff in a browser at the console. Forms are found by where they lead, wherever
/// they stand.
record Console(Page page, Product product, UUID member) {

    static Console signIn(Page page, Product product, UUID member) {
        var console = new Console(page, product, member);
        console.open("/console");
        page.locator("button[name=member][value='" + member + "']").click();
        page.locator("nav.rail").waitFor(attached());
        return console;
    }

    /// @return the status it answered with
    int open(String address) {
        Response response = page.navigate(product.address().resolve(address).toString());
        return response == null ? 0 : response.status();
    }

    /// Opens the first talk of the inbox and waits until somebody's words stand in it.
    void openTalk(String words) {
        open("/console/inbox?show=all");
        page.locator("ul.threads a").first().click(new Locator.ClickOptions().setTimeout(60_000));
        page.locator("[role=log]").getByText(words).first().waitFor();
    }

    /// Presses "make it a case" and tells the address of the case one comes to.
    String makeACase() {
        page.locator("aside form[action$='/case'] button").click();
        page.waitForURL(Pattern.compile(".*/console/cases/[0-9a-f-]{36}.*"));
        return page.url().replaceAll("[?#].*", "");
    }

    /// Opens the case in the list whose words are these and tells its address.
    String openCase(String words) {
        open("/console/cases?show=ALL");
        page.locator("main table a[href^='/console/cases/']")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
        page.waitForURL(Pattern.compile(".*/console/cases/[0-9a-f-]{36}.*"));
        return page.url().replaceAll("[?#].*", "");
    }

    void classify(String kind) {
        Locator form = form("classification");
        form.locator("select[name=kind]").selectOption(kind);
        form.locator("button").click();
        page.locator("form[action$='/classification'] input[name=reason]").waitFor(attached());
    }

    void answer(String words) {
        Locator form = form("answers");
        form.locator("textarea").fill(words);
        form.locator("button[value='false']").first().click();
        page.getByText(words).first().waitFor();
    }

    /// Answers in the talk that is open in the inbox.
    void reply(String words) {
        Locator form = form("replies");
        form.locator("textarea").fill(words);
        form.locator("button.main").click();
        page.locator("[role=log]").getByText(words).first().waitFor();
    }

    void close(String words) {
        Locator form = form("outcome");
        form.locator("textarea").fill(words);
        form.locator("button").click();
        page.getByText(words).first().waitFor();
    }

    /// The form that leads to an address with this end, after opening whatever it is folded into.
    Locator form(String end) {
        Locator form = page.locator("form[action$='/" + end + "']").first();
        form.waitFor(attached());
        Locator folds =
                page.locator("details:not([open])")
                        .filter(new Locator.FilterOptions().setHas(form));
        while (folds.count() > 0) folds.first().locator("summary").first().click();
        return form;
    }

    /// What an address answers that is no page, such as a sheet.
    String fetch(String address) {
        return page.request().get(product.address().resolve(address).toString()).text();
    }

    /// All that the page says.
    String says() {
        return page.locator("main").innerText();
    }

    static Locator.WaitForOptions attached() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
    }
}
