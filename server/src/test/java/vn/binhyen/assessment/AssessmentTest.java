package vn.binhyen.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.binhyen.assessment.Assessing.Deed;
import vn.binhyen.figures.Words;
import vn.binhyen.kernel.UnitId;

class AssessmentTest {

    private static final Instant NOON = Instant.parse("2026-11-16T05:00:00Z");
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);
    private static final UUID THREE = new UUID(0, 3);

    private final Assessment begun =
            Assessment.begun(
                    new UUID(1, 1),
                    new Subject(
                            ObjectKind.VILLAGE,
                            "village",
                            "Thôn 5",
                            UnitId.parse("24181@2025-07-01"),
                            null),
                    set(),
                    2026);

    @Test
    void it_goes_from_the_own_sheet_over_a_reviewer_to_a_decision() {
        Assessment decided = decided();

        assertThat(decided.standing().word()).isEqualTo("decided");
        assertThat(decided.decisions()).isEqualTo(1);
        assertThat(decided.openStep()).isEmpty();
    }

    @Test
    void nobody_reviews_the_own_sheet_nor_decides_the_own_review() {
        Assessment review = done(begun.give(1, ONE, NOON));
        Assessment deciding = done(review.give(2, TWO, NOON));

        assertThat(review.give(2, ONE, NOON)).isEqualTo(new Deed.SamePerson(review));
        assertThat(deciding.decide(3, decision(1, TWO))).isEqualTo(new Deed.SamePerson(deciding));
    }

    @Test
    void of_two_at_once_the_second_is_told_how_it_stands() {
        Assessment review = done(begun.give(1, ONE, NOON));

        assertThat(review.give(1, TWO, NOON)).isEqualTo(new Deed.Stale(review));
        assertThat(review.keep(1)).isEqualTo(new Deed.Stale(review));
        assertThat(review.giveBack(1, "Thiếu sổ họp")).isEqualTo(new Deed.Stale(review));
    }

    @Test
    void given_back_it_is_filled_in_again() {
        Assessment review = done(begun.give(1, ONE, NOON));

        assertThat(done(review.giveBack(2, "Thiếu sổ họp")).standing())
                .isEqualTo(new Standing.Self("Thiếu sổ họp"));
    }

    @Test
    void what_is_decided_is_never_edited() {
        Assessment decided = decided();
        int now = decided.version();

        assertThat(decided.keep(now)).isEqualTo(new Deed.NotNow(decided));
        assertThat(decided.give(now, ONE, NOON)).isEqualTo(new Deed.NotNow(decided));
        assertThat(decided.giveBack(now, "Xem lại")).isEqualTo(new Deed.NotNow(decided));
        assertThat(decided.decide(now, decision(2, THREE))).isEqualTo(new Deed.NotNow(decided));
        assertThat(decided.change(now, decision(2, THREE))).isEqualTo(new Deed.NotNow(decided));
    }

    @Test
    void an_appeal_upheld_leaves_the_decision_as_it_was() {
        Assessment appealed = appealed();

        Assessment heard = done(appealed.uphold(appealed.version(), THREE));

        assertThat(heard.decision()).contains(decision(1, THREE));
    }

    @Test
    void an_appeal_that_changes_it_leaves_a_second_decision() {
        Assessment appealed = appealed();

        Assessment heard = done(appealed.change(appealed.version(), decision(2, THREE)));

        assertThat(heard.decisions()).isEqualTo(2);
    }

    @Test
    void nobody_hears_the_own_appeal() {
        Assessment appealed = appealed();

        assertThat(appealed.uphold(appealed.version(), ONE))
                .isEqualTo(new Deed.SamePerson(appealed));
    }

    private Assessment decided() {
        Assessment review = done(begun.give(1, ONE, NOON));
        Assessment deciding = done(review.give(2, TWO, NOON));
        return done(deciding.decide(3, decision(1, THREE)));
    }

    private Assessment appealed() {
        Assessment decided = decided();
        var appeal = new Appeal(new UUID(2, 2), 1, "Chấm thiếu", ONE, NOON, Optional.empty());
        return done(decided.appeal(decided.version(), appeal));
    }

    private static Decision decision(int no, UUID by) {
        return new Decision(
                no,
                no + "/QĐ-UBND",
                LocalDate.of(2026, 11, 18),
                "good",
                BigDecimal.TEN,
                true,
                "",
                by,
                NOON);
    }

    private static Assessment done(Deed deed) {
        assertThat(deed).isInstanceOf(Deed.Done.class);
        return ((Deed.Done) deed).assessment();
    }

    private static CriteriaSet set() {
        var words = new Words("Bộ", "Set");
        return new CriteriaSet(
                "test",
                1,
                words,
                Set.of(ObjectKind.VILLAGE),
                LocalDate.of(2020, 1, 1),
                null,
                new CriteriaSet.Span(MonthDay.of(1, 1), MonthDay.of(12, 31)),
                CriteriaSet.Decider.COMMUNE,
                List.of(),
                List.of(),
                List.of(),
                0,
                new CriteriaSet.Rounding(0, RoundingMode.HALF_UP),
                List.of(new CriteriaSet.Level("good", words, BigDecimal.ZERO, false)),
                Set.of("good"),
                Optional.empty(),
                "a test",
                false);
    }
}
