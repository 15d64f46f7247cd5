package vn.binhyen.acceptance.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The short bench: far below what a quiet machine shows, so that only a real loss fails it.
@Tag("product")
class IntakeBenchTest {

    @Test
    void the_door_keeps_at_least_a_fifth_of_what_postgresql_alone_could() throws Exception {
        var measured = IntakeBench.measure(new IntakeBench.Settings(3, 3, 64));

        assertThat(measured.ratio()).isGreaterThan(0.2);
        assertThat(measured.doorPerSecond()).isGreaterThan(300);
        assertThat(measured.p50()).isLessThan(500);
    }
}
