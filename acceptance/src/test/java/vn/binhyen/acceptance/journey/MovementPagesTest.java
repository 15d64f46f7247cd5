package vn.binhyen.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.binhyen.acceptance.running.Staffing;

/// The pages of the movement, the dashboards and the reports that are owed keep nobody out: at a
/// desk by day, on a phone at night.
@Tag("product")
@ExtendWith(OneScene.class)
class MovementPagesTest {

    private static final List<String> OF_STAFF =
            List.of(
                    "/console/movement",
                    "/console/movement/sites",
                    "/console/movement/models",
                    "/console/movement/committees",
                    "/console/activities",
                    "/console/assessment",
                    "/console/assessment/new",
                    "/console/targets",
                    "/console/announcements",
                    "/console/examples",
                    "/console/examples/new",
                    "/console/examples/awards",
                    "/console/partners",
                    "/console/partners/new",
                    "/console/cameras",
                    "/console/cameras/new",
                    "/console/cameras/requests",
                    "/console/kits",
                    "/console/dashboards",
                    "/console/dashboards/comparison",
                    "/console/obligations");

    private static final List<String> OF_EVERYBODY = List.of("/mo-hinh", "/camera", "/so-lieu");

    @Test
    void they_keep_nobody_out_at_a_desk_by_day_and_on_a_phone_at_night(Scene scene)
            throws SQLException {
        var commune = scene.nextCommune();
        UUID chief =
                Staffing.hire(
                        scene.product(),
                        "COMMUNE_CHIEF",
                        "Thiếu tá Lê Thử",
                        commune.unit(),
                        List.of(commune));
        for (Page page : List.of(scene.eyes().visitor(), scene.eyes().visitorOnPhoneAtNight())) {
            Console console = Console.signIn(page, scene.product(), chief);
            OF_STAFF.forEach(address -> look(console, address));
            OF_EVERYBODY.forEach(address -> look(console, address));
        }
    }

    private static void look(Console console, String address) {
        assertThat(console.open(address)).as(address).isEqualTo(200);
        Eyes.assertAccessible(console.page());
        int over =
                (Integer)
                        console.page()
                                .evaluate("document.documentElement.scrollWidth - innerWidth");
        assertThat(over).as("how far " + address + " is wider than its window").isZero();
    }
}
