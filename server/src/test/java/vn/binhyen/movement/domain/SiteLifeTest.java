package vn.binhyen.movement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.binhyen.movement.Deed.Refusal;
import vn.binhyen.movement.EndReason;
import vn.binhyen.movement.Origin;
import vn.binhyen.movement.Stage;
import vn.binhyen.movement.Step;
import vn.binhyen.movement.StepKind;

class SiteLifeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void a_planned_one_goes_from_survey_to_launch_and_then_works() {
        SiteLife life = new SiteLife(Origin.PLANNED, List.of());
        LocalDate day = DAY;
        for (StepKind kind : StepKind.FOUNDING) {
            assertThat(life.stage()).isEqualTo(Stage.PREPARING);
            assertThat(life.next().getFirst()).isEqualTo(kind);
            life = taken(life, kind, day);
            day = day.plusDays(3);
        }
        assertThat(life.stage()).isEqualTo(Stage.OPERATING);
        assertThat(life.began()).contains(day.minusDays(3));
    }

    @Test
    void without_a_decision_nothing_is_launched() {
        SiteLife life = new SiteLife(Origin.PLANNED, List.of());

        assertThat(life.refuses(StepKind.LAUNCH, DAY, TODAY)).contains(Refusal.NO_DECISION);
        assertThat(taken(life, StepKind.DECISION, DAY).refuses(StepKind.LAUNCH, DAY, TODAY))
                .isEmpty();
    }

    @Test
    void a_step_does_not_come_before_the_one_it_follows_on_nor_after_today() {
        SiteLife life = taken(new SiteLife(Origin.PLANNED, List.of()), StepKind.DECISION, DAY);

        assertThat(life.refuses(StepKind.LAUNCH, DAY.minusDays(1), TODAY))
                .contains(Refusal.TOO_EARLY);
        assertThat(life.refuses(StepKind.LAUNCH, TODAY.plusDays(1), TODAY))
                .contains(Refusal.TO_COME);
    }

    @Test
    void what_arose_by_itself_works_at_once_and_is_recognised_or_ended() {
        SiteLife life = taken(new SiteLife(Origin.SPONTANEOUS, List.of()), StepKind.ARISEN, DAY);

        assertThat(life.stage()).isEqualTo(Stage.OPERATING);
        assertThat(life.next()).startsWith(StepKind.RECOGNITION).endsWith(StepKind.ENDING);
        assertThat(life.refuses(StepKind.DECISION, DAY.plusDays(1), TODAY))
                .contains(Refusal.SPONTANEOUS);
        assertThat(life.refuses(StepKind.RECOGNITION, DAY.plusDays(1), TODAY)).isEmpty();
        assertThat(life.refuses(StepKind.ENDING, DAY.plusDays(1), TODAY)).isEmpty();
    }

    @Test
    void a_planned_one_is_never_recognised_as_spontaneous() {
        SiteLife life = taken(new SiteLife(Origin.PLANNED, List.of()), StepKind.DECISION, DAY);

        assertThat(taken(life, StepKind.LAUNCH, DAY).refuses(StepKind.RECOGNITION, DAY, TODAY))
                .contains(Refusal.PLANNED);
    }

    @Test
    void once_ended_nothing_more_happens() {
        SiteLife ended =
                taken(
                        taken(new SiteLife(Origin.SPONTANEOUS, List.of()), StepKind.ARISEN, DAY),
                        StepKind.ENDING,
                        DAY.plusDays(9));

        assertThat(ended.stage()).isEqualTo(Stage.ENDED);
        assertThat(ended.next()).isEmpty();
        for (StepKind kind : StepKind.values()) {
            assertThat(ended.refuses(kind, TODAY, TODAY)).contains(Refusal.ENDED);
        }
    }

    @Test
    void whatever_is_accepted_in_whatever_order_the_life_stays_true() {
        for (int seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            Origin origin = random.nextBoolean() ? Origin.PLANNED : Origin.SPONTANEOUS;
            SiteLife life = new SiteLife(origin, List.of());
            if (origin == Origin.SPONTANEOUS) life = taken(life, StepKind.ARISEN, DAY);
            for (int i = 0; i < 40; i++) {
                StepKind kind = StepKind.values()[random.nextInt(StepKind.values().length)];
                LocalDate day = DAY.plusDays(random.nextInt(200));
                if (life.refuses(kind, day, TODAY).isPresent()) continue;
                life = taken(life, kind, day);
                LocalDate began = life.began().orElse(null);
                LocalDate end = life.ended().orElse(LocalDate.MAX);
                assertThat(life.stage() == Stage.OPERATING)
                        .isEqualTo(began != null && end.equals(LocalDate.MAX));
                for (Step step : life.steps()) {
                    assertThat(step.day()).as("seed " + seed).isBeforeOrEqualTo(end);
                    if (step.kind() == StepKind.REVIEW) {
                        assertThat(step.day()).isAfterOrEqualTo(began);
                    }
                }
            }
        }
    }

    private static SiteLife taken(SiteLife life, StepKind kind, LocalDate day) {
        return life.with(
                new Step(
                        UUID.randomUUID(),
                        kind,
                        day,
                        "",
                        "",
                        "",
                        kind == StepKind.ENDING ? EndReason.GOAL_MET : null,
                        null,
                        UUID.randomUUID(),
                        Instant.EPOCH));
    }
}
