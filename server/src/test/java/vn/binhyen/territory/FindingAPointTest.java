package vn.binhyen.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.binhyen.territory.domain.Outline;

class FindingAPointTest {

    private static final OfficialBoundaries BOUNDARIES =
            new OfficialBoundaries(new OfficialTerritory());

    @Test
    void the_square_of_buon_ma_thuot_lies_in_its_ward() {
        assertThat(BOUNDARIES.at(12.6797, 108.0447))
                .isInstanceOfSatisfying(
                        Located.In.class,
                        in ->
                                assertThat(in.commune().fullName())
                                        .isEqualTo("Phường Buôn Ma Thuột"));
    }

    @Test
    void a_point_of_another_province_is_told_by_that_province() {
        assertThat(BOUNDARIES.at(10.7769, 106.7009))
                .isInstanceOfSatisfying(
                        Located.Outside.class,
                        out -> {
                            assertThat(out.province().orElseThrow().id().code()).isEqualTo("79");
                            assertThat(out.nearest()).isEmpty();
                        });
    }

    @Test
    void a_boat_before_the_coast_is_told_by_the_nearest_commune() {
        assertThat(BOUNDARIES.at(13.09, 109.345))
                .isInstanceOfSatisfying(
                        Located.Outside.class,
                        out -> {
                            assertThat(out.province()).isEmpty();
                            assertThat(out.nearest().orElseThrow().commune().name())
                                    .isIn("Tuy Hòa", "Phú Yên");
                            assertThat(out.nearest().orElseThrow().metres()).isBetween(500, 5_000);
                        });
    }

    @Test
    void far_away_and_at_the_edge_of_the_earth_nothing_is_found_and_nothing_breaks() {
        for (double[] point : new double[][] {{0, 0}, {90, 180}, {-90, -180}, {51.5, -0.1}}) {
            assertThat(BOUNDARIES.at(point[0], point[1]))
                    .isEqualTo(new Located.Outside(Optional.empty(), Optional.empty()));
        }
    }

    /// The finer borders against the coarser, which were simplified apart from them.
    @Test
    void nearly_every_point_inside_a_coarse_border_lies_in_the_same_commune() {
        var random = new Random(20_251);
        List<Outline> coarse = OutlineFile.read("communes-map-66");
        assertThat(coarse).hasSize(102);
        int asked = 0, same = 0;
        for (Outline outline : coarse) {
            for (int tries = 0, found = 0; found < 20 && tries < 5_000; tries++) {
                double[] ring = outline.rings().getFirst();
                double longitude = ring[0] + random.nextGaussian() * 0.05;
                double latitude = ring[1] + random.nextGaussian() * 0.05;
                if (!outline.contains(latitude, longitude)) continue;
                found++;
                asked++;
                if (BOUNDARIES.at(latitude, longitude) instanceof Located.In(Unit commune, _)
                        && commune.id().code().equals(outline.code())) same++;
            }
        }
        assertThat(asked).isGreaterThan(1_500);
        assertThat(same).isGreaterThanOrEqualTo((int) (asked * 0.985));
    }

    @Test
    void neighbours_share_no_point() {
        var random = new Random(7);
        List<Outline> communes = OutlineFile.read("communes-66");
        for (int i = 0; i < 3_000; i++) {
            double latitude = 12.1 + random.nextDouble() * 1.6;
            double longitude = 107.4 + random.nextDouble() * 2;
            assertThat(communes.stream().filter(it -> it.contains(latitude, longitude)).count())
                    .isLessThanOrEqualTo(1);
        }
    }

    @Test
    void a_hole_is_not_inside_and_a_border_is_measured_from_both_sides() {
        var ring = new double[] {0, 0, 1, 0, 1, 1, 0, 1, 0, 0};
        var hole = new double[] {0.4, 0.4, 0.6, 0.4, 0.6, 0.6, 0.4, 0.6, 0.4, 0.4};
        var outline = new Outline("00001", List.of(ring, hole));
        assertThat(outline.contains(0.2, 0.2)).isTrue();
        assertThat(outline.contains(0.5, 0.5)).isFalse();
        assertThat(outline.contains(1.2, 0.5)).isFalse();
        assertThat(outline.metresToBorder(0.1, 0.5)).isBetween(11_100.0, 11_200.0);
        assertThat(outline.metresToBorder(-0.1, 0.5)).isBetween(11_100.0, 11_200.0);
    }
}
