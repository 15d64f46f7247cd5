package vn.binhyen.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.binhyen.territory.Country.Archipelago;
import vn.binhyen.territory.domain.Outline;

class CountryTest {

    private static final Territory TERRITORY = Territories.official();
    private static final Country COUNTRY = new OfficialBoundaries(TERRITORY).country();

    @Test
    void the_country_is_drawn_with_all_its_provinces_and_a_map_that_travels() {
        assertThat(COUNTRY.provinces().shapes()).hasSize(34);
        int letters =
                COUNTRY.provinces().shapes().stream().mapToInt(it -> it.path().length()).sum();
        assertThat(letters).isBetween(20_000, 160_000);
    }

    /// How many separate islands and reefs the source has; `provinces.geojson` keeps each.
    @Test
    void every_island_of_hoang_sa_and_truong_sa_is_drawn() {
        Map<Archipelago, Integer> parts =
                Map.of(Archipelago.HOANG_SA, 46, Archipelago.TRUONG_SA, 140);
        for (Country.Islands islands : COUNTRY.islands()) {
            Drawing.Shape province =
                    COUNTRY.provinces().shapes().stream()
                            .filter(it ->
                                    it.unit().id().code().equals(islands.archipelago().province()))
                            .findFirst()
                            .orElseThrow();
            Matcher part = Pattern.compile("M([\\d.]+) ([\\d.]+)([^z]+)z").matcher(province.path());
            int drawn = 0;
            while (part.find()) {
                double across = Double.parseDouble(part.group(1)) - islands.x();
                double down = Double.parseDouble(part.group(2)) - islands.y();
                if (across > 0 && across < islands.wide() && down > 0 && down < islands.high()) {
                    drawn++;
                }
            }
            assertThat(drawn)
                    .as(islands.toString())
                    .isGreaterThanOrEqualTo(parts.get(islands.archipelago()));
        }
        assertThat(COUNTRY.islands())
                .extracting(it -> it.archipelago().fullName())
                .containsExactly("Quần đảo Hoàng Sa", "Quần đảo Trường Sa");
    }

    @Test
    void without_them_there_is_no_map() {
        var mainland =
                new Outline("66", List.of(new double[] {108, 12, 109, 12, 109, 13, 108, 12}));
        assertThatThrownBy(() -> Country.of(List.of(mainland), _ -> unit("66")))
                .hasMessage("the borders lack HOANG_SA");
        assertThatThrownBy(() -> new Country(COUNTRY.provinces(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_number_stands_inside_its_province() {
        assertThat(COUNTRY.provinces().shapes())
                .allSatisfy(shape -> assertThat(shape.spot().room()).isGreaterThan(3));
    }

    private static Unit unit(String code) {
        return TERRITORY.unitOfCode(code, java.time.LocalDate.MAX).orElseThrow();
    }
}
