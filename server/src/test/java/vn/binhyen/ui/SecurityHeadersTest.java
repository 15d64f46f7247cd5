package vn.binhyen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.testing.HouseTest;

@HouseTest
class SecurityHeadersTest {

    private static final String[] PAGES = {"/", "/console/sign-in", "/nothing-is-here"};

    @Autowired MockMvcTester browser;

    @Test
    void every_page_lets_in_only_what_is_ours() {
        for (String page : PAGES) {
            assertThat(browser.get().uri(page))
                    .as(page)
                    .headers()
                    .hasValue(
                            "Content-Security-Policy",
                            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
                                    + " font-src 'self'; media-src 'self'; connect-src 'self'; form-action"
                                    + " 'self'; frame-ancestors 'none'; base-uri 'none'")
                    .hasValue("Cross-Origin-Opener-Policy", "same-origin")
                    .hasValue("Cross-Origin-Resource-Policy", "same-origin")
                    .hasValue("Cross-Origin-Embedder-Policy", "require-corp")
                    .hasValue("Referrer-Policy", "no-referrer")
                    .hasValue("X-Content-Type-Options", "nosniff")
                    .hasValue("Cache-Control", "no-store");
        }
    }

    @Test
    void the_page_asks_for_no_device() {
        assertThat(browser.get().uri("/").exchange().getResponse().getHeader("Permissions-Policy"))
                .contains("camera=()", "microphone=()", "geolocation=()");
    }

    @Test
    void over_https_the_browser_is_told_to_stay_there() {
        assertThat(browser.get().uri("/").secure(true).exchange())
                .headers()
                .containsHeader("Strict-Transport-Security");
        assertThat(browser.get().uri("/").exchange())
                .headers()
                .doesNotContainHeader("Strict-Transport-Security");
    }

    @Test
    void styles_may_be_kept_for_ever_because_their_address_carries_their_fingerprint() {
        assertThat(browser.get().uri(Bundle.PORTAL_STYLES.address()))
                .hasStatusOk()
                .headers()
                .hasValue("Cache-Control", "max-age=31536000, public, immutable");
        assertThat(browser.get().uri("/css/portal-000000000000.css"))
                .hasStatusOk()
                .headers()
                .hasValue("Cache-Control", "no-cache");
    }

    @Test
    void what_is_not_there_gets_a_page_in_the_readers_language() {
        assertThat(browser.get().uri("/nothing-is-here"))
                .hasStatus(404)
                .bodyText()
                .contains("Ở đây không có gì", "tel:113");
        assertThat(browser.get().uri("/en/nothing-is-here"))
                .hasStatus(404)
                .bodyText()
                .contains("Nothing is here", "href=\"/en\"");
    }
}
