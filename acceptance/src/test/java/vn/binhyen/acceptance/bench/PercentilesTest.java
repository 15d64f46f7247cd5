package vn.binhyen.acceptance.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PercentilesTest {

    @Test
    void of_a_hundred_times_the_99th_percentile_is_the_second_longest() {
        long[] times = LongStream.rangeClosed(1, 100).map(ms -> (101 - ms) * 1_000_000).toArray();

        var percentiles = Percentiles.of(times);

        assertThat(percentiles.at(0.50)).isEqualTo(50);
        assertThat(percentiles.at(0.99)).isEqualTo(99);
        assertThat(percentiles.at(1)).isEqualTo(100);
    }

    @Test
    void nothing_measured_has_no_percentiles() {
        assertThatThrownBy(() -> Percentiles.of(new long[0])).hasMessage("nothing was measured");
    }

    @Test
    void the_median_of_an_even_number_lies_between_the_middle_two() {
        assertThat(Percentiles.median(0.7, 0.3, 0.5, 0.6)).isEqualTo(0.55);
    }
}
