package vn.binhyen.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.binhyen.kernel.UnitId;

class TerritoryTest {

    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);

    private final Territory territory = Territories.official();

    @Test
    void what_became_part_of_a_unit_whole_is_its_past_and_what_was_divided_is_nobodys() {
        int whole = 0;
        int divided = 0;
        UnitId dakLak = territory.unitOfCode("66", AFTER).orElseThrow().id();
        for (Unit before : territory.communesAt(dakLak, BEFORE)) {
            for (Succession edge : territory.successors(before.id())) {
                var past = territory.withWholePast(edge.successor());
                assertThat(past).contains(edge.successor());
                assertThat(past.contains(before.id())).isNotEqualTo(edge.split());
                if (edge.split()) divided++;
                else whole++;
            }
        }
        assertThat(whole).isPositive();
        assertThat(divided).isPositive();
    }
}
