package vn.binhyen.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.binhyen.kernel.Period;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.movement.Area;
import vn.binhyen.movement.Deed;
import vn.binhyen.movement.EndReason;
import vn.binhyen.movement.Office;
import vn.binhyen.movement.Site;
import vn.binhyen.movement.SiteDeeds;
import vn.binhyen.movement.SiteDeeds.Beginning;
import vn.binhyen.movement.SiteDeeds.Draft;
import vn.binhyen.movement.SiteDeeds.Joining;
import vn.binhyen.movement.StepKind;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.Territory;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.People;

/// What officers do with sites moves the figures, and each number opens to its sites.
@HouseTest
class SitesCountThemselvesTest {

    private static final UnitId DAK_LAK = UnitId.parse("66@2025-07-01");

    @Autowired SiteDeeds deeds;
    @Autowired Totals totals;
    @Autowired Territory territory;
    @Autowired Transactions transactions;
    @Autowired People people;
    @Autowired MockMvc browser;
    @Autowired Clock clock;

    UnitId here;
    StaffMember chief;
    LocalDate today;

    @BeforeEach
    void a_commune() {
        here = territory.currentCommunesOf(DAK_LAK).get(21).id();
        chief = people.of(Role.COMMUNE_CHIEF, here);
        today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    @Test
    void a_launch_its_teams_and_members_move_the_figures_and_the_ending_takes_them_back()
            throws Exception {
        Site site = launched();
        UUID team = UUID.randomUUID();
        deeds.addTeam(chief, site.id(), team, "Tổ 1", today);
        deeds.join(
                chief,
                site.id(),
                List.of(
                        joining(site.id(), Office.HEAD, "Y Thăm Niê"),
                        joining(team, Office.MEMBER, "H’Hoa Byă")));

        becomes("site-members", 2);
        becomes("site-teams", 1);
        becomes("sites-active", 1);
        becomes("models-active", 1);
        becomes("sites-launched", 1);
        assertThat(records("sites-active")).contains("/console/movement/sites/" + site.id());
        assertThat(records("site-members"))
                .contains("/console/movement/sites/" + site.id())
                .doesNotContain("Y Thăm");
        assertThat(records("models-active"))
                .contains("/console/movement/models/" + site.model().id());

        var ending =
                new Draft(
                        UUID.randomUUID(),
                        StepKind.ENDING,
                        today,
                        "9/QĐ-UBND",
                        "",
                        "",
                        EndReason.GOAL_MET);
        Site now = done(deeds.say(chief, site.id(), 40));
        done(deeds.take(chief, site.id(), now.version(), ending, null));

        becomes("sites-ended", 1);
        becomes("sites-active", 0);
        becomes("models-active", 0);
        becomes("site-teams", 0);
        becomes("site-members", 0);
        becomes("sites-launched", 1);
    }

    private Site launched() {
        String name = "Mô hình thử " + UUID.randomUUID();
        var beginning = new Beginning(name, "", here, Area.UNIT, null, "", null);
        Site site = done(deeds.begin(chief, UUID.randomUUID(), beginning));
        for (StepKind kind : List.of(StepKind.DECISION, StepKind.LAUNCH)) {
            var step = new Draft(UUID.randomUUID(), kind, today, "1/QĐ-UBND", "", "", null);
            site = done(deeds.take(chief, site.id(), site.version(), step, null));
        }
        return site;
    }

    private Joining joining(UUID group, Office office, String who) {
        return new Joining(UUID.randomUUID(), group, office, who, "", "", today);
    }

    private static Site done(Deed deed) {
        assertThat(deed).isInstanceOf(Deed.Done.class);
        return ((Deed.Done) deed).site();
    }

    private String records(String indicator) throws Exception {
        String address = RecordsAddress.of(indicator, here, Period.day(today));
        return browser.perform(get(address).cookie(people.signedIn(Role.COMMUNE_CHIEF, here)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private void becomes(String indicator, long wanted) {
        Instant deadline = Instant.now().plusSeconds(30);
        while (total(indicator) != wanted && Instant.now().isBefore(deadline)) {
            LockSupport.parkNanos(50_000_000);
        }
        assertThat(total(indicator)).as(indicator).isEqualTo(wanted);
    }

    private long total(String indicator) {
        var question = new Question(indicator, Set.of(here), Period.day(today), Map.of());
        return transactions.reading(chief.asker(), () -> totals.of(question)).amount();
    }
}
