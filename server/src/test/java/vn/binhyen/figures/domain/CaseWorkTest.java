package vn.binhyen.figures.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.figures.Countable.CASE_ANSWERED;
import static vn.binhyen.figures.Countable.CASE_ANSWERED_LATE;
import static vn.binhyen.figures.Countable.CASE_CLOSED;
import static vn.binhyen.figures.Countable.CASE_HANDED_OVER;
import static vn.binhyen.figures.Countable.CASE_OPEN;
import static vn.binhyen.figures.Countable.CASE_RECEIVED;
import static vn.binhyen.figures.Countable.CASE_REOPENED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.binhyen.cases.CaseFact;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.cases.Outcome;
import vn.binhyen.figures.Countable;
import vn.binhyen.figures.HourOfWeek;
import vn.binhyen.figures.Occurrence;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.territory.Territories;

class CaseWorkTest {

    private static final UnitId EA_NING = UnitId.parse("24540@2025-07-01");
    private static final UnitId DRAY_BHANG = UnitId.parse("24538@2025-07-01");
    private static final UnitId OLD_EA_HU = UnitId.parse("24553@2004-07-08");
    private static final UnitId SPLIT_EA_BHOK = UnitId.parse("24550@2004-07-08");

    private final CaseWork work = new CaseWork(new UnitThroughTime(Territories.official()));

    @Test
    void what_has_not_happened_is_not_said() {
        var said = said(new Told(EA_NING, "2026-11-16T01:00:00Z"));

        assertThat(said).extracting(Occurrence::what).containsExactly(CASE_RECEIVED, CASE_OPEN);
    }

    @Test
    void the_day_is_the_day_in_viet_nam_and_so_is_the_hour_it_came() {
        var told = new Told(EA_NING, "2026-11-16T17:30:00Z"); // half past midnight on Tuesday 17th

        Occurrence received = only(CASE_RECEIVED, told);
        assertThat(received.day()).isEqualTo(LocalDate.of(2026, 11, 17));
        assertThat(received.traits()).containsEntry(HourOfWeek.TRAIT, "2-00");
    }

    @Test
    void an_answer_after_the_limit_is_late_on_the_day_it_came() {
        var told = new Told(EA_NING, "2026-11-02T01:00:00Z");
        told.due = "2026-11-07T01:00:00Z";
        told.answered = "2026-11-07T01:00:00Z";
        assertThat(said(told)).noneMatch(each -> each.what() == CASE_ANSWERED_LATE);

        told.answered = "2026-11-08T01:00:00Z";
        assertThat(only(CASE_ANSWERED_LATE, told).day()).isEqualTo(LocalDate.of(2026, 11, 8));
    }

    @Test
    void handed_over_in_time_is_not_late_however_late_the_answer() {
        var told = new Told(EA_NING, "2026-11-02T01:00:00Z");
        told.due = "2026-11-09T01:00:00Z";
        told.handedOver = "2026-11-03T01:00:00Z";
        told.answered = "2026-11-20T01:00:00Z";

        assertThat(said(told))
                .noneMatch(each -> each.what() == CASE_ANSWERED_LATE)
                .anyMatch(each -> each.what() == CASE_HANDED_OVER)
                .anyMatch(each -> each.what() == CASE_ANSWERED);
    }

    @Test
    void each_re_opening_counts_on_its_day() {
        var told = new Told(EA_NING, "2026-11-02T01:00:00Z");
        told.reopened = List.of("2026-11-05T01:00:00Z", "2026-11-09T01:00:00Z");

        assertThat(said(told))
                .filteredOn(each -> each.what() == CASE_REOPENED)
                .extracting(each -> each.day().getDayOfMonth())
                .containsExactly(5, 9);
    }

    @Test
    void what_happened_after_a_merger_happened_in_the_commune_of_that_day() {
        var told = new Told(OLD_EA_HU, "2025-06-20T01:00:00Z");
        told.closed = "2025-07-04T01:00:00Z";

        assertThat(only(CASE_RECEIVED, told).unit()).isEqualTo(OLD_EA_HU);
        assertThat(only(CASE_CLOSED, told).unit()).isEqualTo(EA_NING);
        assertThat(said(told))
                .filteredOn(each -> each.what() == CASE_OPEN)
                .extracting(each -> each.unit() + " " + each.day() + " " + each.figure().amount())
                .containsExactly(
                        OLD_EA_HU + " 2025-06-20 1",
                        OLD_EA_HU + " 2025-07-01 0",
                        EA_NING + " 2025-07-01 1",
                        EA_NING + " 2025-07-04 0");
    }

    @Test
    void what_another_commune_gave_counts_there_until_then_and_here_from_then_on() {
        var told = new Told(EA_NING, "2026-11-02T01:00:00Z");
        told.before = List.of(new CaseFact.Stay(DRAY_BHANG, Instant.parse("2026-11-04T01:00:00Z")));
        told.answered = "2026-11-05T01:00:00Z";
        told.closed = "2026-11-06T01:00:00Z";

        assertThat(only(CASE_RECEIVED, told).unit()).isEqualTo(DRAY_BHANG);
        assertThat(only(CASE_ANSWERED, told).unit()).isEqualTo(EA_NING);
        assertThat(only(CASE_CLOSED, told).unit()).isEqualTo(EA_NING);
        assertThat(said(told))
                .filteredOn(each -> each.what() == CASE_OPEN)
                .extracting(each -> each.unit() + " " + each.day() + " " + each.figure().amount())
                .containsExactly(
                        DRAY_BHANG + " 2026-11-02 1",
                        DRAY_BHANG + " 2026-11-04 0",
                        EA_NING + " 2026-11-04 1",
                        EA_NING + " 2026-11-06 0");
    }

    @Test
    void a_tip_of_value_counts_on_the_day_it_was_called_so() {
        var told = new Told(EA_NING, "2026-11-02T01:00:00Z");
        assertThat(said(told)).noneMatch(each -> each.what() == Countable.CASE_VALUED);
        told.valued = "2026-11-10T01:00:00Z";
        assertThat(only(Countable.CASE_VALUED, told).day()).isEqualTo(LocalDate.of(2026, 11, 10));
    }

    @Test
    void what_lay_in_a_commune_that_was_split_stays_in_its_own_line() {
        var told = new Told(SPLIT_EA_BHOK, "2025-06-20T01:00:00Z");
        told.closed = "2025-07-04T01:00:00Z";

        assertThat(said(told)).extracting(Occurrence::unit).containsOnly(SPLIT_EA_BHOK);
    }

    private Occurrence only(Countable what, Told told) {
        var found = said(told).stream().filter(each -> each.what() == what).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private List<Occurrence> said(Told told) {
        return work.of(told.fact()).occurrences();
    }

    /// A case as a test tells it.
    private static final class Told {
        private final UnitId unit;
        private final String words;
        private @Nullable String due;
        private @Nullable String answered;
        private @Nullable String handedOver;
        private @Nullable String closed;
        private List<String> reopened = List.of();
        private List<CaseFact.Stay> before = List.of();
        private @Nullable String valued;

        private Told(UnitId unit, String words) {
            this.unit = unit;
            this.words = words;
        }

        CaseFact fact() {
            return new CaseFact(
                    UUID.randomUUID(),
                    unit,
                    "zalo",
                    closed == null ? "IN_WORK" : "CLOSED",
                    CaseKind.SECURITY_OBSERVATION,
                    Instant.parse(words),
                    Instant.parse(words),
                    at(due),
                    at(answered),
                    at(handedOver),
                    at(closed),
                    closed == null ? null : Outcome.RESOLVED,
                    reopened.stream().map(Instant::parse).toList(),
                    null,
                    null,
                    at(valued),
                    before,
                    3);
        }

        private static @Nullable Instant at(@Nullable String text) {
            return text == null ? null : Instant.parse(text);
        }
    }
}
