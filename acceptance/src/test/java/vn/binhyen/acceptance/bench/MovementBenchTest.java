package vn.binhyen.acceptance.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("product")
class MovementBenchTest {

    /// A short run; the full one is bin/bench movement. The limits are wide, for a machine that
    /// builds beside it.
    @Test
    void two_thousand_sites_come_in_from_a_file_and_are_found() throws Exception {
        var measured = MovementBench.measure(2_000, 6);
        assertThat(measured.load()).isBetween(0.1, 60.0);
        assertThat(measured.list()).isBetween(0.1, 3_000.0);
        assertThat(measured.search()).isBetween(0.1, 3_000.0);
    }
}
