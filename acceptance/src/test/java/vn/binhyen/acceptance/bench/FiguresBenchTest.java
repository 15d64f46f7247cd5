package vn.binhyen.acceptance.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("product")
class FiguresBenchTest {

    /// A short run; the full one is bin/bench figures. The limits are wide, for a machine that
    /// builds beside it: they find a page that grew slow by its nature.
    @Test
    void figures_are_read_over_twenty_thousand_facts_and_a_new_one_shows() throws Exception {
        var measured = FiguresBench.measure(20_000, 8);
        assertThat(measured.page()).isBetween(0.1, 3_000.0);
        assertThat(measured.pivot()).isBetween(0.1, 5_000.0);
        assertThat(measured.visible()).isBetween(0.1, 20_000.0);
    }
}
