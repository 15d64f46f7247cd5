package vn.binhyen.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.testing.House;
import vn.binhyen.testing.HouseTest;

@HouseTest
class VillagesTest {

    private static final LocalDate BEGIN = LocalDate.of(2025, 7, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 3, 1);

    @Autowired Villages villages;
    @Autowired PlaceCounts counts;
    @Autowired Transactions transactions;
    @Autowired House house;

    @Test
    void a_village_stands_from_its_first_to_its_last_day_and_is_added_once() {
        UnitId unit = house.unit();
        Asker officer = house.officer(unit).asker();
        transactions.as(
                officer,
                () -> {
                    villages.add(unit, "10", VillageKind.THON, BEGIN);
                    Village two = villages.add(unit, "Thôn 2", VillageKind.THON, BEGIN).village();
                    assertThat(villages.add(unit, "2", VillageKind.THON, LATER))
                            .isEqualTo(new Villages.Added.Known(two));
                    assertThat(villages.of(unit, LATER))
                            .extracting(Village::fullName)
                            .containsExactly("Thôn 2", "Thôn 10");
                    assertThat(villages.end(two.id(), LATER)).isTrue();
                    assertThat(villages.end(two.id(), LATER)).isFalse();
                    assertThat(villages.of(unit, LATER)).hasSize(2);
                    assertThat(villages.of(unit, LATER.plusDays(1)))
                            .extracting(Village::name)
                            .containsExactly("10");
                    assertThat(villages.of(unit, BEGIN.minusDays(1))).isEmpty();
                });
    }

    @Test
    void of_two_counts_for_a_day_the_later_holds_and_an_older_day_never_wins() {
        UnitId unit = house.unit();
        Asker officer = house.officer(unit).asker();
        record(officer, area(unit, "7.854,17 ha", LATER));
        PlaceCount corrected = area(unit, "7.900 ha", LATER);
        assertThat(record(officer, corrected)).isTrue();
        assertThat(record(officer, corrected)).isFalse();
        record(officer, area(unit, "hơn 7 nghìn ha", BEGIN));
        transactions.reading(
                officer,
                () -> {
                    assertThat(counts.latest(unit, LATER)).containsExactly(corrected);
                    return assertThat(counts.latest(unit, LATER.minusDays(1)))
                            .containsExactly(area(unit, "hơn 7 nghìn ha", BEGIN));
                });
    }

    @Test
    void an_officer_of_another_commune_reads_but_cannot_write() {
        UnitId unit = house.unit();
        Asker own = house.officer(unit).asker();
        Asker stranger = house.officer(house.unit()).asker();
        Village village =
                transactions.as(
                        own, () -> villages.add(unit, "Kla", VillageKind.BUON, BEGIN).village());
        assertThat(transactions.reading(stranger, () -> villages.of(unit, LATER)))
                .containsExactly(village);
        assertThatThrownBy(() ->
                        transactions.as(
                                stranger, () -> villages.add(unit, "9", VillageKind.THON, BEGIN)))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> record(stranger, area(unit, "1 ha", LATER)))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThat(transactions.as(stranger, () -> villages.end(village.id(), LATER))).isFalse();
        assertThat(transactions.reading(own, () -> villages.of(unit, LATER.plusDays(1))))
                .containsExactly(village);
    }

    private boolean record(Asker by, PlaceCount count) {
        return transactions.as(by, () -> counts.record(count, by));
    }

    private static PlaceCount area(UnitId unit, String written, LocalDate asOf) {
        return new PlaceCount(unit, null, Counted.AREA, written, asOf, "Nghị quyết 1660");
    }
}
