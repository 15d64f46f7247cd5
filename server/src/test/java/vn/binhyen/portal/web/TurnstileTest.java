package vn.binhyen.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.portal.web.Turnstile.Guess.BIRTH;
import static vn.binhyen.portal.web.Turnstile.Guess.CODE;
import static vn.binhyen.portal.web.Turnstile.Guess.LOOK_UP;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import vn.binhyen.testing.MovableClock;

class TurnstileTest {

    private final MovableClock clock =
            new MovableClock(Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), ZoneOffset.UTC));
    private final Turnstile turnstile = new Turnstile(clock, 3);

    @Test
    void two_wrong_codes_are_free_then_the_rest_doubles_up_to_42_seconds() {
        long[] expected = {0, 0, 1, 2, 4, 8, 16, 32, 42, 42};
        for (long seconds : expected) {
            turnstile.wrong(CODE, "a");
            assertThat(turnstile.rest(CODE, "a")).isEqualTo(Duration.ofSeconds(seconds));
        }
        assertThat(turnstile.rest(CODE, "b")).isEqualTo(Duration.ZERO);
        clock.forward(Duration.ofSeconds(42));
        assertThat(turnstile.rest(CODE, "a")).isEqualTo(Duration.ZERO);
        clock.forward(Duration.ofMinutes(31));
        turnstile.wrong(CODE, "a");
        assertThat(turnstile.rest(CODE, "a")).isEqualTo(Duration.ZERO);
    }

    @Test
    void days_of_birth_tried_with_one_number_rest_up_to_an_hour_and_are_not_forgiven_that_day() {
        for (int i = 0; i < 5; i++) turnstile.wrong(BIRTH, "079087001234");
        assertThat(turnstile.rest(BIRTH, "079087001234")).isZero();
        for (int i = 0; i < 20; i++) turnstile.wrong(BIRTH, "079087001234");
        assertThat(turnstile.rest(BIRTH, "079087001234")).isEqualTo(Duration.ofHours(1));
        clock.forward(Duration.ofHours(3));
        turnstile.wrong(BIRTH, "079087001234");
        assertThat(turnstile.rest(BIRTH, "079087001234")).isEqualTo(Duration.ofHours(1));
        assertThat(turnstile.rest(BIRTH, "079087001235")).isZero();
    }

    @Test
    void who_stands_in_no_list_ten_times_rests_for_look_ups_and_not_for_codes() {
        for (int i = 0; i < 10; i++) turnstile.wrong(LOOK_UP, "a");
        assertThat(turnstile.rest(LOOK_UP, "a")).isZero();
        turnstile.wrong(LOOK_UP, "a");
        assertThat(turnstile.rest(LOOK_UP, "a")).isEqualTo(Duration.ofSeconds(1));
        assertThat(turnstile.rest(CODE, "a")).isZero();
    }

    @Test
    void so_many_forms_a_minute_from_one_place_and_others_go_on() {
        for (int i = 0; i < 3; i++) assertThat(turnstile.enter("a")).isEqualTo(Duration.ZERO);
        clock.forward(Duration.ofSeconds(20));
        assertThat(turnstile.enter("a")).isEqualTo(Duration.ofSeconds(40));
        assertThat(turnstile.enter("b")).isEqualTo(Duration.ZERO);
        clock.forward(Duration.ofSeconds(40));
        assertThat(turnstile.enter("a")).isEqualTo(Duration.ZERO);
    }

    @Test
    void at_midnight_everything_counted_is_forgotten() {
        for (int i = 0; i < 9; i++) turnstile.wrong(CODE, "a");
        clock.setTo(Instant.parse("2026-11-21T16:59:59Z"));
        for (int i = 0; i < 3; i++) turnstile.wrong(CODE, "a");
        assertThat(turnstile.rest(CODE, "a")).isPositive();
        clock.forward(Duration.ofSeconds(1));
        assertThat(turnstile.rest(CODE, "a")).isEqualTo(Duration.ZERO);
    }
}
