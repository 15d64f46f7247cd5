package vn.binhyen.openfigures.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.binhyen.testing.MovableClock;

class PaceTest {

    private final MovableClock clock = new MovableClock(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private final Pace pace = new Pace(clock, 3);
    private final UUID token = UUID.randomUUID();

    @Test
    void beyond_so_many_a_minute_a_token_waits_for_the_rest_of_it_and_no_other_does() {
        for (int i = 0; i < 3; i++) assertThat(pace.ask(token)).isZero();
        clock.forward(Duration.ofSeconds(20));
        assertThat(pace.ask(token)).isEqualTo(Duration.ofSeconds(40));
        assertThat(pace.ask(token)).as("waiting is no fault").isEqualTo(Duration.ofSeconds(40));
        assertThat(pace.ask(UUID.randomUUID())).isZero();

        clock.forward(Duration.ofSeconds(40));
        assertThat(pace.ask(token)).isZero();
    }
}
