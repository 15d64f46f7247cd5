package vn.binhyen.acceptance.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import vn.binhyen.acceptance.running.Product;
import vn.binhyen.acceptance.running.Town.Commune;

/// A resident in a browser on the public pages.
record Portal(Page page, Product product) {

    Portal open(String path) {
        page.navigate(product.address().resolve(path).toString());
        return this;
    }

    /// Reports in all steps and confirms that the code is kept.
    ///
    /// @param name empty for nobody's
    /// @return the receipt code
    String report(String words, Commune commune, String name, FilePayload... pictures) {
        open("/bao-tin");
        page.locator("#d-no").check();
        page.locator("input[name=topic]").first().check();
        page.locator("#what").fill(words);
        page.locator("button[name=to][value=where]").click();
        page.locator("#commune").fill(commune.name());
        page.locator("button[name=to][value=send]").click();
        page.locator("#send, fieldset input[name=unit]").first().waitFor();
        if (page.locator("#send").count() == 0) {
            page.locator("input[name=unit][value='" + commune.unit() + "']").check();
            page.locator("button[name=to][value=send]").click();
        }
        if (pictures.length > 0) page.locator("#files").setInputFiles(pictures);
        if (name.isEmpty()) {
            page.locator("#w-anon").check();
        } else {
            page.locator("#w-name").check();
            page.locator("#name").fill(name);
        }
        page.locator("#send").click();
        return keepCode("/theo-doi");
    }

    /// Confirms that the code shown is kept, at the door of that path.
    String keepCode(String path) {
        String code = page.locator("output.code").innerText().strip();
        page.locator("#kept").check();
        page.locator("form[action='" + path + "/da-giu'] button").click();
        return code;
    }

    /// Asks how the report of that code stands, at that door's page.
    Portal follow(String path, String code) {
        open(path);
        page.locator("#code").fill(code);
        page.locator("form[action='" + path + "'] button").click();
        page.locator("form[action='" + path + "'], #where").first().waitFor();
        return this;
    }

    /// Asks on the page for questions and waits for what it says.
    void ask(String words) {
        page.locator("#words").fill(words);
        page.locator("form[action='/hoi'] button").first().click();
        page.locator("#said").waitFor();
    }

    /// Says more below the report that is shown.
    void say(String path, String words) {
        Locator form = page.locator("form[action='" + path + "/nhan']");
        form.locator("textarea").fill(words);
        form.locator("button").first().click();
        page.locator(".chat").getByText(words).first().waitFor();
    }

    /// All that the page says.
    String says() {
        return page.locator("main").innerText();
    }
}
