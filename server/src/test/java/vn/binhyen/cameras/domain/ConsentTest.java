package vn.binhyen.cameras.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.binhyen.cameras.Consent;
import vn.binhyen.cameras.Consent.How;
import vn.binhyen.cameras.Consent.Standing;
import vn.binhyen.cameras.Purpose;
import vn.binhyen.figures.Words;

class ConsentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Purpose CRIME =
            new Purpose("crime", 2, new Words("Tội phạm", "Crime"), new Words("Tôi…", "I…"));

    private final Consent given = Consent.given(UUID.randomUUID(), UUID.randomUUID(), CRIME, DAY);

    @Test
    void it_names_the_words_agreed_to_and_is_good_for_a_year() {
        assertThat(given.wording()).isEqualTo(2);
        assertThat(given.on(DAY)).isEqualTo(new Standing.Given(LocalDate.of(2027, 2, 28)));
        assertThat(given.covers(LocalDate.of(2027, 2, 28))).isTrue();
        assertThat(given.covers(LocalDate.of(2027, 3, 1))).isFalse();
    }

    @Test
    void the_yearly_question_comes_two_weeks_before_it_runs_out() {
        assertThat(given.isToBeAsked(LocalDate.of(2027, 2, 14))).isFalse();
        assertThat(given.isToBeAsked(LocalDate.of(2027, 2, 15))).isTrue();
    }

    @Test
    void fourteen_days_without_an_answer_end_it() {
        Consent asked = asked(LocalDate.of(2027, 2, 15));
        assertThat(asked.on(LocalDate.of(2027, 2, 28)))
                .isEqualTo(new Standing.Asked(LocalDate.of(2027, 2, 28)));
        assertThat(asked.isToBeDropped(LocalDate.of(2027, 2, 28))).isFalse();
        assertThat(asked.isToBeDropped(LocalDate.of(2027, 3, 1))).isTrue();
        assertThat(asked.on(LocalDate.of(2027, 3, 1))).isInstanceOf(Standing.Over.class);
    }

    @Test
    void asked_too_late_it_may_still_be_answered_but_covers_nothing_meanwhile() {
        Consent late = asked(LocalDate.of(2027, 3, 10));
        LocalDate day = LocalDate.of(2027, 3, 12);
        assertThat(late.mayBeRenewed(day)).isTrue();
        assertThat(late.covers(day)).isFalse();
    }

    @Test
    void once_ended_it_is_over_whatever_the_day() {
        var end = new Consent.End(DAY.plusDays(3), How.WITHDRAWN);
        var ended = new Consent(given.id(), given.household(), "crime", 2, DAY, null, end);
        assertThat(ended.covers(DAY.plusDays(3))).isFalse();
        assertThat(ended.isToBeAsked(DAY.plusYears(1))).isFalse();
        assertThat(ended.mayBeRenewed(DAY.plusDays(4))).isFalse();
    }

    private Consent asked(LocalDate day) {
        return new Consent(
                given.id(), given.household(), given.purpose(), given.wording(), DAY, day, null);
    }
}
