package vn.binhyen.figures.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.binhyen.figures.domain.Cover.Piece;
import vn.binhyen.figures.domain.Cover.Span;
import vn.binhyen.kernel.Period;

class CoverTest {

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    @Test
    void the_year_up_to_late_november_is_the_year_without_its_end() {
        assertThat(Cover.of(new Period(day("2026-01-01"), day("2026-11-22"))))
                .containsExactly(
                        new Piece(Span.YEAR, day("2026-01-01"), day("2026-12-31"), 1),
                        new Piece(Span.DAY, day("2026-11-23"), day("2026-11-30"), -1),
                        new Piece(Span.MONTH, day("2026-12-01"), day("2026-12-31"), -1));
    }

    @Test
    void whole_years_are_one_piece() {
        assertThat(Cover.of(new Period(day("2020-01-01"), day("2024-12-31"))))
                .containsExactly(new Piece(Span.YEAR, day("2020-01-01"), day("2024-12-31"), 1));
    }

    @Test
    void by_month_whole_months_are_one_piece() {
        assertThat(Cover.byMonth(new Period(day("2020-11-01"), day("2021-02-28"))))
                .containsExactly(new Piece(Span.MONTH, day("2020-11-01"), day("2021-02-28"), 1));
    }

    @Test
    void every_day_of_the_period_counts_once_and_no_other_day() {
        var chance = new Random(22);
        for (int i = 0; i < 2_000; i++) {
            LocalDate from = day("2019-01-01").plusDays(chance.nextInt(2_200));
            var period = new Period(from, from.plusDays(chance.nextInt(i % 2 == 0 ? 70 : 1_500)));
            Map<LocalDate, Integer> each = counted(Cover.byDay(period));
            assertThat(counted(Cover.of(period))).as("%s", period).isEqualTo(each);
            assertThat(counted(Cover.byMonth(period))).as("%s", period).isEqualTo(each);
            assertThat(Cover.of(period)).hasSizeLessThanOrEqualTo(11);
        }
    }

    @Test
    void by_month_nothing_is_longer_than_a_month() {
        var chance = new Random(23);
        for (int i = 0; i < 500; i++) {
            LocalDate from = day("2019-01-01").plusDays(chance.nextInt(2_200));
            for (Piece piece :
                    Cover.byMonth(new Period(from, from.plusDays(chance.nextInt(400))))) {
                assertThat(piece.span()).isNotEqualTo(Span.YEAR);
            }
        }
    }

    private static Map<LocalDate, Integer> counted(List<Piece> pieces) {
        var counted = new HashMap<LocalDate, Integer>();
        for (Piece piece : pieces) {
            assertThat(startsAndEndsWhole(piece)).as("%s", piece).isTrue();
            piece.first()
                    .datesUntil(piece.last().plusDays(1))
                    .forEach(day -> counted.merge(day, piece.sign(), Integer::sum));
        }
        counted.values().removeIf(times -> times == 0);
        return counted;
    }

    private static boolean startsAndEndsWhole(Piece piece) {
        LocalDate next = piece.last().plusDays(1);
        return switch (piece.span()) {
            case DAY -> ChronoUnit.DAYS.between(piece.first(), next) > 0;
            case MONTH -> piece.first().getDayOfMonth() == 1 && next.getDayOfMonth() == 1;
            case YEAR -> piece.first().getDayOfYear() == 1 && next.getDayOfYear() == 1;
        };
    }
}
