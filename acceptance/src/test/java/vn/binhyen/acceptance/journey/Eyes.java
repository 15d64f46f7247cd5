package vn.binhyen.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One Chromium. Each visitor has a context of their own: no shared cookies. What a script of ours
/// complains of in any of them is kept.
final class Eyes implements AutoCloseable {

    private static final List<String> FLAGS =
            List.of(
                    "--no-sandbox",
                    "--disable-dev-shm-usage",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-default-apps",
                    "--disable-sync",
                    "--no-first-run");

    /// axe's words for what keeps somebody out.
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    /// What the product's parts of a page are fetched from; a page itself may well answer 404 or
    /// 422.
    private static final Pattern PARTS = Pattern.compile(".*/(css|js|fonts)/.*");

    private final List<String> complaints = new ArrayList<>();
    private final Playwright playwright;
    private final Browser browser;

    Eyes() {
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(chromium())
                                        .setChromiumSandbox(false)
                                        .setArgs(FLAGS));
    }

    /// A person at a desk, reading Vietnamese.
    Page visitor() {
        return visitor(new Browser.NewContextOptions().setViewportSize(1440, 900));
    }

    /// The same on a phone.
    Page visitorOnPhone() {
        return visitor(
                new Browser.NewContextOptions()
                        .setViewportSize(360, 740)
                        .setHasTouch(true)
                        .setIsMobile(true));
    }

    /// The same at night, with the screen set to dark.
    Page visitorOnPhoneAtNight() {
        return visitor(
                new Browser.NewContextOptions()
                        .setViewportSize(360, 740)
                        .setHasTouch(true)
                        .setIsMobile(true)
                        .setColorScheme(ColorScheme.DARK));
    }

    /// A person whose browser runs no JavaScript.
    Page visitorWithoutScript() {
        return visitor(
                new Browser.NewContextOptions()
                        .setViewportSize(360, 740)
                        .setJavaScriptEnabled(false));
    }

    /// Fails when axe finds something that keeps people out, and says what and where.
    static void assertAccessible(Page page) {
        var grave =
                new AxeBuilder(page)
                        .analyze().getViolations().stream()
                                .filter(rule -> GRAVE.contains(rule.getImpact()))
                                .map(rule ->
                                        rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                                .toList();
        assertThat(grave).as("grave findings of axe on " + page.url()).isEmpty();
    }

    /// Fails when a script broke, or a style, script or font was missing, on any page so far.
    void assertNoComplaints() {
        assertThat(complaints).as("complaints of scripts and of missing parts").isEmpty();
    }

    /// Fails when the page asked anybody but the product for anything.
    static void assertNoStranger(BrowserContext context, Page page, Runnable visit) {
        var strangers = new ArrayList<String>();
        context.onRequest(request -> {
            if (!request.url().startsWith("http://localhost:")) strangers.add(request.url());
        });
        visit.run();
        assertThat(strangers).as("requests to others from " + page.url()).isEmpty();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private Page visitor(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setLocale("vi-VN"));
        context.setDefaultTimeout(20_000);
        // the first page of a browser just started takes its time on a busy machine
        context.setDefaultNavigationTimeout(60_000);
        context.onWebError(error -> complaints.add(error.error()));
        context.onConsoleMessage(message -> {
            if (message.type().equals("error") && isOurs(message)) {
                complaints.add(message.text() + " " + message.location());
            }
        });
        return context.newPage();
    }

    private static boolean isOurs(ConsoleMessage message) {
        return !message.text().startsWith("Failed to load resource")
                || PARTS.matcher(message.location()).matches();
    }

    private static Path chromium() {
        String named = System.getenv("CHROMIUM");
        Stream<Path> candidates =
                named != null
                        ? Stream.of(Path.of(named))
                        : Stream.of(System.getenv("PATH").split(":"))
                                .flatMap(folder ->
                                        Stream.of("chromium", "chromium-browser", "google-chrome")
                                                .map(name -> Path.of(folder, name)));
        return candidates
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException(
                                "no Chromium here; bin/test says what to install"));
    }
}
