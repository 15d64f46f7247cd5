package vn.binhyen.guidance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private static Hit hit(String id, double matched, double likeTitle) {
        return new Hit(new Passage(id, id, id), matched, matched, likeTitle, List.of());
    }

    private static Findings found(double lead, double known, Hit... hits) {
        return new Findings(List.of(hits), lead, 20, known, true);
    }

    @Test
    void matched_whole_far_ahead_and_asked_as_it_is_called_it_is_answered() {
        assertThat(Decision.of(found(0.5, 1, hit("a", 1, 0.9), hit("b", 0.5, 0.2))))
                .isInstanceOfSatisfying(
                        Decision.Answer.class,
                        answer -> assertThat(answer.hit().passage().id()).isEqualTo("a"));
    }

    @Test
    void as_near_as_another_it_is_asked_back_with_at_most_three() {
        Findings even =
                found(0, 1, hit("a", 1, 0.5), hit("b", 1, 0.5), hit("c", 0.9, 0), hit("d", 0.9, 0));
        assertThat(Decision.of(even))
                .isInstanceOfSatisfying(
                        Decision.AskBack.class,
                        back ->
                                assertThat(back.nearest())
                                        .extracting(hit -> hit.passage().id())
                                        .containsExactly("a", "b", "c"));
    }

    @Test
    void however_well_it_fits_whoever_is_hardly_ahead_is_asked_back() {
        assertThat(Decision.of(found(0.09, 1, hit("a", 1, 1), hit("b", 1, 0.5))))
                .isInstanceOf(Decision.AskBack.class);
        assertThat(Decision.of(found(0.1, 1, hit("a", 1, 1), hit("b", 1, 0.5))))
                .isInstanceOf(Decision.Answer.class);
    }

    @Test
    void what_is_hardly_matched_is_never_offered() {
        assertThat(Decision.of(found(0.5, 0.9, hit("a", 0.1, 0))))
                .isInstanceOf(Decision.HandOver.class);
    }

    @Test
    void a_topic_the_catalogue_does_not_speak_of_is_told_to_be_out_of_scope() {
        assertThat(Decision.of(found(0.1, 0.2, hit("a", 0.2, 0))))
                .isInstanceOf(Decision.OutOfScope.class);
    }

    @Test
    void words_met_only_scattered_are_out_of_scope_unless_a_passage_says_nearly_the_same() {
        assertThat(Decision.of(found(0.1, 0.2, hit("a", 0.5, 0))))
                .isInstanceOf(Decision.OutOfScope.class);
        assertThat(Decision.of(found(0.1, 0.2, hit("a", 0.6, 0))))
                .isInstanceOf(Decision.AskBack.class);
    }

    @Test
    void a_greeting_goes_to_a_person() {
        assertThat(Decision.of(new Findings(List.of(hit("a", 1, 1)), 1, 3, 1, false)))
                .isInstanceOf(Decision.HandOver.class);
        assertThat(Decision.of(new Findings(List.of(), 0, 0, 0, true)))
                .isInstanceOf(Decision.OutOfScope.class);
    }

    @Test
    void more_matched_a_greater_lead_or_a_nearer_title_never_makes_it_less_sure() {
        double before = Decision.confidence(found(0.5, 1, hit("a", 0.7, 0.6)));
        assertThat(Decision.confidence(found(0.5, 1, hit("a", 0.8, 0.6)))).isGreaterThan(before);
        assertThat(Decision.confidence(found(0.6, 1, hit("a", 0.7, 0.6)))).isGreaterThan(before);
        assertThat(Decision.confidence(found(0.5, 1, hit("a", 0.7, 0.7)))).isGreaterThan(before);
        assertThat(before).isBetween(0.0, 1.0);
    }
}
