package vn.binhyen.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.binhyen.figures.Words;
import vn.binhyen.kernel.Period;
import vn.binhyen.territory.UnitKind;

class TermTest {

    private static final int FIRST_YEAR = 2020;
    private static final int LAST_YEAR = 2035;

    @Test
    void before_10_may_means_to_the_end_of_the_9th_in_viet_nam_every_year() {
        Obligation half = due("10/05", "15/11", "14/05");
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            Term term = half.term(LocalDate.of(year, 5, 10)).orElseThrow();
            Instant lastMoment =
                    LocalDate.of(year, 5, 9)
                            .atTime(16, 59, 59, 999_999_999)
                            .toInstant(ZoneOffset.UTC);
            assertThat(term.inTime(lastMoment)).as("16:59:59 UTC is 23:59:59 there").isTrue();
            assertThat(term.inTime(lastMoment.plusNanos(1))).isFalse();
            assertThat(term.lastDay()).isEqualTo(LocalDate.of(year, 5, 9));
            assertThat(term.daysLeft(LocalDate.of(year, 5, 9))).isZero();
            assertThat(term.daysLeft(LocalDate.of(year, 5, 10))).isEqualTo(-1);
            assertThat(term.window())
                    .isEqualTo(
                            new Period(LocalDate.of(year - 1, 11, 15), LocalDate.of(year, 5, 14)));
        }
    }

    @Test
    void a_year_has_each_due_day_once_and_years_follow_without_a_gap() {
        Obligation quarterly =
                obligation(
                        List.of(
                                rule("10/03", "01/12", "29/02"),
                                rule("10/06", "01/03", "31/05"),
                                rule("10/09", "01/06", "31/08"),
                                rule("10/12", "01/09", "30/11")));
        List<Term> all =
                quarterly.terms(LocalDate.of(FIRST_YEAR, 1, 1), LocalDate.of(LAST_YEAR, 12, 31));
        assertThat(all).hasSize(4 * (LAST_YEAR - FIRST_YEAR + 1));
        for (int i = 1; i < all.size(); i++) {
            assertThat(all.get(i).window().from())
                    .as("the window of %s", all.get(i).before())
                    .isEqualTo(all.get(i - 1).window().to().plusDays(1));
        }
    }

    @Test
    void the_last_of_february_is_the_29th_only_in_leap_years() {
        Obligation spring = due("10/03", "01/12", "29/02");
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            LocalDate end = spring.term(LocalDate.of(year, 3, 10)).orElseThrow().window().to();
            assertThat(end).isEqualTo(LocalDate.of(year, 3, 1).minusDays(1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"01/01", "10/05", "10/11", "20/11", "30/11", "31/12"})
    void terms_between_two_days_are_those_whose_last_day_lies_between_them(String before) {
        Obligation obligation = due(before, "15/11", "14/11");
        LocalDate first = LocalDate.of(FIRST_YEAR, 1, 1);
        for (Term term : obligation.terms(first, LocalDate.of(LAST_YEAR, 12, 31))) {
            LocalDate last = term.lastDay();
            assertThat(obligation.terms(last, last)).containsExactly(term);
            assertThat(obligation.terms(last.plusDays(1), last.plusDays(300))).isEmpty();
            assertThat(obligation.term(term.before())).contains(term);
            assertThat(obligation.term(last)).isEmpty();
        }
    }

    @Test
    void a_rule_that_ended_makes_nothing_due_any_more() {
        Obligation ended =
                obligation(
                        List.of(rule("10/05", "15/11", "14/05")),
                        LocalDate.of(2024, 5, 9),
                        LocalDate.of(2025, 5, 8));
        assertThat(ended.term(LocalDate.of(2023, 5, 10))).isEmpty();
        assertThat(ended.term(LocalDate.of(2024, 5, 10))).isPresent();
        assertThat(ended.term(LocalDate.of(2025, 5, 10))).isEmpty();
    }

    @Test
    void it_locks_some_days_after_and_an_exception_opens_it_for_a_while() {
        Term term = due("10/05", "15/11", "14/05").term(LocalDate.of(2026, 5, 10)).orElseThrow();
        LocalDate lastOpen = LocalDate.of(2026, 5, 9).plusDays(30);
        Optional<Gate.Leave> none = Optional.empty();
        assertThat(Gate.of(term, none, lastOpen)).isEqualTo(new Gate.Open(lastOpen));
        assertThat(Gate.of(term, none, lastOpen.plusDays(1)))
                .isEqualTo(new Gate.Locked(lastOpen.plusDays(1)));
        var leave =
                new Gate.Leave(
                        UUID.randomUUID(),
                        lastOpen.plusDays(5),
                        "mất điện",
                        UUID.randomUUID(),
                        Instant.EPOCH);
        assertThat(Gate.of(term, Optional.of(leave), lastOpen.plusDays(5)).lets()).isTrue();
        assertThat(Gate.of(term, Optional.of(leave), lastOpen.plusDays(6)).lets()).isFalse();
    }

    static Obligation due(String before, String dataFrom, String dataTo) {
        return obligation(List.of(rule(before, dataFrom, dataTo)));
    }

    private static Obligation obligation(List<Obligation.Due> due) {
        return obligation(due, LocalDate.of(2000, 1, 1), null);
    }

    private static Obligation obligation(
            List<Obligation.Due> due,
            LocalDate from,
            @org.jspecify.annotations.Nullable LocalDate until) {
        return new Obligation(
                "six-months",
                1,
                new Words("Báo cáo", "Report"),
                "six-months",
                Set.of(UnitKind.Level.COMMUNE),
                new Words("Công an tỉnh", "the province"),
                due,
                List.of(1, 14, 7),
                30,
                from,
                until,
                "HD 22",
                false);
    }

    private static Obligation.Due rule(String before, String dataFrom, String dataTo) {
        return new Obligation.Due(day(before), day(dataFrom), day(dataTo));
    }

    private static MonthDay day(String written) {
        String[] parts = written.split("/");
        return MonthDay.of(Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
    }
}
