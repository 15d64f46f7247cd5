package vn.binhyen.acceptance.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("product")
class ConsoleBenchTest {

    /// A short run; the full one is bin/bench console. The limit is wide, for a machine that builds
    /// beside it: it finds a page that grew slow by its nature, not one that waits for the
    /// processor.
    @Test
    void every_page_answers_over_three_thousand_cases_for_both_officers() throws Exception {
        var measured = ConsoleBench.measure(3_000, 12);
        assertThat(measured.p95())
                .hasSize(20)
                .containsKeys("commune_register", "province_map", "province_search");
        assertThat(measured.worst()).isBetween(0.1, 2_000.0);
    }
}
