package vn.binhyen.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.binhyen.kernel.Period;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.movement.Area;
import vn.binhyen.movement.Deed;
import vn.binhyen.movement.EndReason;
import vn.binhyen.movement.SiteDeeds;
import vn.binhyen.movement.StepKind;
import vn.binhyen.reports.ReportRows;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.Territory;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.People;

@HouseTest
class StatisticsRowsTest {

    private static final UnitId DAK_LAK = UnitId.parse("66@2025-07-01");
    private static final Period YEAR =
            new Period(LocalDate.of(2024, 11, 15), LocalDate.of(2025, 11, 14));

    @Autowired List<ReportRows> known;
    @Autowired SiteDeeds deeds;
    @Autowired Territory territory;
    @Autowired Transactions transactions;
    @Autowired People people;

    @Test
    void a_model_is_one_row_with_its_sites_at_the_beginning_the_new_and_the_ended() {
        UnitId here = territory.currentCommunesOf(DAK_LAK).get(40).id();
        StaffMember chief = people.of(Role.COMMUNE_CHIEF, here);
        String name = "Mô hình thống kê " + UUID.randomUUID();
        site(chief, name, "Thôn 1", LocalDate.of(2023, 4, 1), null, 12);
        site(chief, name, "Thôn 2", LocalDate.of(2025, 1, 5), null, 8);
        site(chief, name, "Thôn 3", LocalDate.of(2023, 4, 1), LocalDate.of(2025, 3, 1), 5);
        site(chief, name, "Thôn 4", LocalDate.of(2025, 12, 1), null, 7);
        site(chief, name, "Thôn 5", LocalDate.of(2022, 4, 1), LocalDate.of(2024, 3, 1), 5);

        List<List<String>> told =
                transactions.reading(chief.asker(), () -> rows().rows(here, YEAR)).stream()
                        .filter(row -> row.getFirst().equals(name))
                        .toList();

        assertThat(told)
                .containsExactly(
                        List.of(
                                name, "", "2022", "", "2", "1", "1", "0", "20", "0", "0", "0", "0",
                                "0"));
    }

    private ReportRows rows() {
        return known.stream().filter(it -> it.table().equals("models")).findFirst().orElseThrow();
    }

    private void site(
            StaffMember chief,
            String name,
            String place,
            LocalDate arose,
            @Nullable LocalDate ended,
            int members) {
        UUID id = UUID.randomUUID();
        deeds.begin(
                chief,
                id,
                new SiteDeeds.Beginning(name, "", chief.unit(), Area.VILLAGE, null, place, arose));
        var said = (Deed.Done) deeds.say(chief, id, members);
        if (ended == null) return;
        deeds.take(
                chief,
                id,
                said.site().version(),
                new SiteDeeds.Draft(
                        UUID.randomUUID(), StepKind.ENDING, ended, "", "", "", EndReason.GOAL_MET),
                null);
    }
}
