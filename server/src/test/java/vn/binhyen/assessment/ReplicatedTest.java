package vn.binhyen.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplicatedTest {

    @ParameterizedTest
    @CsvSource({
        "4, 9, not-effective",
        "5, 9, effective",
        "5, 10, effective",
        "4, 10, not-effective",
        "0, 1, not-effective",
        "1, 1, effective",
        "1, 2, effective"
    })
    void at_least_half_of_the_sites_have_to_be_effective_and_exactly_half_counts(
            int effective, int sites, String word) {
        assertThat(Replicated.of(sites(effective, sites, 0)).word()).isEqualTo(word);
    }

    @Test
    void while_one_site_is_not_assessed_the_numbers_stand_so_far() {
        Replicated nearly = Replicated.of(sites(8, 10, 1));

        assertThat(nearly).isInstanceOf(Replicated.SoFar.class);
        assertThat(nearly.count()).isEqualTo(new Replicated.Count(10, 8, 1));
        assertThat(nearly.count().notEffective()).isEqualTo(1);
    }

    @Test
    void without_an_active_site_there_is_nothing_to_say() {
        assertThat(Replicated.of(List.of())).isEqualTo(new Replicated.NoSites());
    }

    @Test
    void the_border_lies_at_half_for_every_number_of_sites_in_any_order() {
        var random = new Random(22);
        for (int sites = 1; sites <= 60; sites++) {
            for (int effective = 0; effective <= sites; effective++) {
                var all = new ArrayList<>(sites(effective, sites, 0));
                Collections.shuffle(all, random);
                boolean half = effective * 100 >= sites * 50;
                assertThat(Replicated.of(all) instanceof Replicated.Effective).isEqualTo(half);
            }
        }
    }

    private static List<Optional<Boolean>> sites(int effective, int sites, int unassessed) {
        var all = new ArrayList<Optional<Boolean>>();
        for (int i = 0; i < sites - unassessed; i++) all.add(Optional.of(i < effective));
        for (int i = 0; i < unassessed; i++) all.add(Optional.empty());
        return all;
    }
}
