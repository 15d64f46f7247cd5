package vn.binhyen.cameras.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.binhyen.cameras.Circle;
import vn.binhyen.cameras.Nearby;
import vn.binhyen.cameras.Spot;
import vn.binhyen.cameras.Wanted;
import vn.binhyen.cameras.Wanted.Assembly;
import vn.binhyen.cameras.domain.FootageRules.Flaw;
import vn.binhyen.cameras.domain.FootageRules.Judgement;

class FootageRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Instant BEGAN = NOW.minus(Duration.ofDays(1));
    private static final String PURPOSES =
            """
            - code: crime
              edition: 1
              name: {vi: Tội phạm, en: Crime}
              words: {vi: Tôi đồng ý, en: I agree}
            """;
    private static final String REASON = "Xác minh vụ mất xe máy tối hôm trước";

    private final FootageRules rules = new FootageRules(Purposes.read("purposes.yaml", PURPOSES));

    @Test
    void a_narrow_request_with_a_plain_reason_is_fit() {
        assertThat(judged(Duration.ofHours(2), 300, REASON, Assembly.DOES_NOT))
                .isInstanceOf(Judgement.Fit.class);
    }

    @Test
    void the_window_is_from_fifteen_minutes_to_twelve_hours_both_included() {
        for (int minutes : new int[] {15, 720}) {
            assertThat(judged(Duration.ofMinutes(minutes), 300, REASON, Assembly.DOES_NOT))
                    .isInstanceOf(Judgement.Fit.class);
        }
        assertThat(judged(Duration.ofMinutes(14), 300, REASON, Assembly.DOES_NOT))
                .isEqualTo(flawed(Flaw.WINDOW_SHORT));
        assertThat(judged(Duration.ofMinutes(721), 300, REASON, Assembly.DOES_NOT))
                .isEqualTo(flawed(Flaw.WINDOW_LONG));
    }

    @Test
    void what_has_not_happened_yet_cannot_be_asked_for() {
        var wanted =
                wanted(NOW.minusSeconds(60), NOW.plusSeconds(3600), 300, REASON, Assembly.DOES_NOT);
        assertThat(rules.judge(wanted, NOW)).isEqualTo(flawed(Flaw.WINDOW_AHEAD));
    }

    @Test
    void a_lawful_assembly_refuses_it_whatever_else_stands_there() {
        assertThat(judged(Duration.ofHours(2), 300, REASON, Assembly.CONCERNS))
                .isEqualTo(new Judgement.Assembly());
        assertThat(judged(Duration.ofHours(2), 300, REASON, null))
                .isEqualTo(flawed(Flaw.ASSEMBLY_UNSAID));
    }

    @Test
    void the_ground_is_one_of_a_few_sizes() {
        assertThat(judged(Duration.ofHours(2), 5_000, REASON, Assembly.DOES_NOT))
                .isEqualTo(flawed(Flaw.RADIUS));
    }

    @Test
    void a_reason_is_given_and_tells_no_number_of_a_person() {
        assertThat(judged(Duration.ofHours(2), 300, "vì cần", Assembly.DOES_NOT))
                .isEqualTo(flawed(Flaw.REASON));
        assertThat(
                        judged(
                                Duration.ofHours(2),
                                300,
                                "Xác minh người dùng số 0912 345 678 tối qua",
                                Assembly.DOES_NOT))
                .isEqualTo(flawed(Flaw.PERSONAL));
    }

    @Test
    void fewer_than_three_households_are_one_answer_and_more_are_told_to_the_nearest_five() {
        for (int few = 0; few < 3; few++) assertThat(Nearby.of(few)).isEqualTo(new Nearby.Few());
        assertThat(Nearby.of(3)).isEqualTo(new Nearby.About(5));
        assertThat(Nearby.of(7)).isEqualTo(new Nearby.About(5));
        assertThat(Nearby.of(8)).isEqualTo(new Nearby.About(10));
    }

    @Test
    void a_circle_moved_a_little_is_the_same_circle_and_measures_in_metres() {
        var circle = new Circle(12.68412, 108.05123, 100);
        assertThat(new Circle(12.68391, 108.05140, 100)).isEqualTo(circle);
        assertThat(circle.holds(new Spot(12.68489, 108.051))).isTrue();
        assertThat(circle.holds(new Spot(12.68491, 108.051))).isFalse();
    }

    @Test
    void a_mistake_in_the_file_of_purposes_is_named_with_its_line_and_what_is_allowed() {
        String wrong = PURPOSES.replace("edition: 1", "edition: eins") + "- cod: x\n";
        assertThatThrownBy(() -> Purposes.read("purposes.yaml", wrong))
                .hasMessageContaining("purposes.yaml:2: 'eins' is no edition; allowed: 1, 2, 3")
                .hasMessageContaining("purposes.yaml:5: there is no field 'cod'; allowed: code");
    }

    private Judgement judged(
            Duration length, int radius, String reason, @Nullable Assembly assembly) {
        return rules.judge(wanted(BEGAN, BEGAN.plus(length), radius, reason, assembly), NOW);
    }

    private static Wanted wanted(
            Instant from, Instant to, int radius, String reason, @Nullable Assembly assembly) {
        return new Wanted(
                UUID.randomUUID(),
                "crime",
                "Trước chợ",
                new Spot(12.684, 108.051),
                radius,
                from,
                to,
                reason,
                assembly);
    }

    private static Judgement flawed(Flaw flaw) {
        return new Judgement.Flawed(java.util.Set.of(flaw));
    }
}
