package vn.binhyen.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.binhyen.figures.Words;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.targets.Audience.Line;
import vn.binhyen.targets.Audience.Whole;
import vn.binhyen.targets.Progress.Standing;

class ProgressTest {

    private static final UnitId UNIT = UnitId.parse("24181@2025-07-01");

    @ParameterizedTest
    @CsvSource({"2025-07-02, 35.1", "2025-12-31, 70.0", "2025-01-01, 0.2", "2024-12-31, 70.0"})
    void a_line_over_the_year_asks_for_a_little_more_each_day(LocalDate day, BigDecimal asked) {
        assertThat(audience(new Line.Linear()).asked(new BigDecimal("70"), day)).isEqualTo(asked);
    }

    @Test
    void a_flat_line_asks_for_everything_from_the_first_day() {
        assertThat(
                        audience(new Line.Flat())
                                .asked(BigDecimal.valueOf(100), LocalDate.of(2025, 1, 1)))
                .isEqualByComparingTo("100");
    }

    @ParameterizedTest
    @CsvSource({"2025-01-30, 0", "2025-01-31, 7", "2025-06-15, 35", "2025-12-31, 70"})
    void a_line_of_its_own_asks_month_by_month(LocalDate day, String asked) {
        var own = new Line.Months(List.of(10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 100, 100));

        assertThat(audience(own).asked(BigDecimal.valueOf(70), day)).isEqualByComparingTo(asked);
    }

    @Test
    void no_line_ever_falls_nor_asks_for_more_than_the_target() {
        var random = new Random(70);
        for (int run = 0; run < 500; run++) {
            var target = BigDecimal.valueOf(1 + random.nextInt(1_000), 1);
            Audience audience = audience(random.nextBoolean() ? new Line.Linear() : months(random));
            BigDecimal before = BigDecimal.ZERO;
            LocalDate day = LocalDate.of(2024, 1, 1);
            for (; day.getYear() == 2024; day = day.plusDays(1)) {
                BigDecimal asked = audience.asked(target, day);
                assertThat(asked).isBetween(before, target);
                before = asked;
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "700, 1000, 70.0, REACHED",
        "699, 1000, 69.9, ON_LINE",
        "351, 1000, 35.1, ON_LINE",
        "350, 1000, 35.0, BEHIND",
        "1200, 1000, 100, REACHED"
    })
    void it_is_behind_below_the_line_and_reached_at_the_target(
            long part, long whole, BigDecimal percent, Standing standing) {
        Progress progress = progress(Figure.exactly(part), Optional.of(whole), true);

        assertThat(progress.percent()).contains(percent);
        assertThat(progress.standing()).isEqualTo(standing);
    }

    @Test
    void without_the_number_of_all_nothing_is_said_and_without_a_target_nothing_is_asked() {
        assertThat(progress(Figure.exactly(5), Optional.empty(), true).standing())
                .isEqualTo(Standing.UNKNOWN);
        assertThat(progress(Figure.exactly(5), Optional.of(9L), false).standing())
                .isEqualTo(Standing.NO_TARGET);
    }

    @ParameterizedTest
    @CsvSource({"70, 70", "70 %, 70", "'92,5', 92.5", "100, 100"})
    void percentages_are_read_as_people_write_them(String typed, BigDecimal percent) {
        assertThat(TypedPercent.of(typed).orElseThrow()).isEqualByComparingTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"0", "101", "-5", "bảy mươi", "70.55"})
    void what_is_no_percentage_is_not_taken(String typed) {
        assertThat(TypedPercent.of(typed)).isEmpty();
    }

    private static Progress progress(Figure reached, Optional<Long> whole, boolean aimed) {
        var target = new Target(UNIT, 2025, "households", BigDecimal.valueOf(70), "KH 12");
        var day = LocalDate.of(2025, 7, 2);
        return Progress.of(
                audience(new Line.Linear()),
                aimed ? Optional.of(target) : Optional.empty(),
                reached,
                whole.map(all -> new Denominator(all, day, "")),
                day);
    }

    private static Line months(Random random) {
        var percent = random.ints(12, 0, 101).sorted().boxed().toList();
        return new Line.Months(percent);
    }

    private static Audience audience(Line line) {
        return new Audience(
                "households",
                new Words("Hộ", "Households"),
                List.of("taking-part-households"),
                List.of(),
                new Whole.Typed(),
                line);
    }
}
