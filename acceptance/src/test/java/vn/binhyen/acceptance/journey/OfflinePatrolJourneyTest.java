package vn.binhyen.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.binhyen.acceptance.running.Staffing;

/// A patrol logged on a phone where there is no network. It arrives once: although the session has
/// ended meanwhile, and although the answer to its first sending is lost.
@Tag("product")
@ExtendWith(OneScene.class)
class OfflinePatrolJourneyTest {

    private static final String NEW = "/console/activities/new";

    @Test
    void logged_without_a_network_it_waits_survives_the_session_and_arrives_once(Scene scene)
            throws SQLException {
        var commune = scene.nextCommune();
        UUID head =
                Staffing.hire(
                        scene.product(),
                        "VILLAGE_HEAD",
                        "Ama Thuột",
                        commune.unit(),
                        List.of(commune));
        Page phone = scene.eyes().visitorOnPhone();
        signIn(phone, scene, head);
        phone.locator("nav.bar a[href='/console/movement']").click();
        phone.locator("main a[href='" + NEW + "']").click();
        phone.getByText("Trang này dùng được cả khi mất mạng.").waitFor();
        Eyes.assertAccessible(phone);

        phone.context().setOffline(true);
        phone.locator("nav.pick a[href*='kind=patrol']").click();
        phone.locator("[id='f.participants']").fill("trên 5");
        assertThat(widthOf(phone)).as("how wide the form is on the phone").isLessThanOrEqualTo(360);
        Eyes.assertAccessible(phone);
        phone.locator("form[data-keep] button.main").click();
        waiting(phone, 1);
        assertThat(phone.locator("[data-state]").innerText()).contains("Chưa có mạng");

        phone.reload();
        waiting(phone, 1);
        assertThat(phone.locator("[id='f.participants']").inputValue()).isEmpty();

        phone.context().clearCookies();
        phone.context().setOffline(false);
        phone.locator("[data-send]").click();
        phone.getByText("Phiên làm việc đã hết.").waitFor();
        waiting(phone, 1);

        signIn(phone, scene, head);
        phone.route("**/console/activities", OfflinePatrolJourneyTest::arriveAndLoseTheAnswer);
        open(phone, scene, NEW);
        phone.getByText("Chưa có mạng.").waitFor();
        waiting(phone, 1);

        Console officer = scene.officer("DUTY_OFFICER", "Trung úy Y Nam", commune);
        assertThat(patrols(officer)).isEqualTo(1);

        phone.unroute("**/console/activities");
        phone.locator("[data-send]").click();
        phone.locator("[data-waiting]")
                .waitFor(
                        new com.microsoft.playwright.Locator.WaitForOptions()
                                .setState(WaitForSelectorState.HIDDEN));
        assertThat(patrols(officer)).isEqualTo(1);
        assertThat(officer.says()).contains("Số người tham gia: trên 5");
        Eyes.assertAccessible(officer.page());
    }

    private static void signIn(Page page, Scene scene, UUID member) {
        open(page, scene, "/console");
        page.locator("button[name=member][value='" + member + "']").click();
        page.locator("nav.bar").waitFor();
    }

    private static void open(Page page, Scene scene, String address) {
        page.navigate(scene.product().address().resolve(address).toString());
    }

    private static void arriveAndLoseTheAnswer(Route route) {
        route.fetch(new Route.FetchOptions().setMaxRedirects(0));
        route.abort();
    }

    private static void waiting(Page page, int items) {
        page.getByText("Chờ gửi: " + items).waitFor();
    }

    private static int patrols(Console officer) {
        officer.open("/console/activities");
        return officer.page().locator("ul.threads li").count();
    }

    private static int widthOf(Page page) {
        return (Integer) page.evaluate("() => document.documentElement.scrollWidth");
    }
}
