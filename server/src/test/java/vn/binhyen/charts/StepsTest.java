package vn.binhyen.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StepsTest {

    @Test
    void a_hundred_values_fall_into_five_classes_of_twenty() {
        List<Double> values = IntStream.rangeClosed(1, 100).mapToObj(i -> (double) i).toList();

        assertThat(Steps.of(values).ranges())
                .containsExactly(
                        new Steps.Range(1, 20, 1),
                        new Steps.Range(21, 40, 2),
                        new Steps.Range(41, 60, 3),
                        new Steps.Range(61, 80, 4),
                        new Steps.Range(81, 100, 5));
    }

    @Test
    void equal_values_never_part_and_few_classes_lie_far_apart() {
        assertThat(Steps.of(List.of(0.0, 0.0, 0.0, 7.0)).ranges())
                .containsExactly(new Steps.Range(0, 0, 1), new Steps.Range(7, 7, 5));
        assertThat(Steps.of(List.of(4.0)).ranges()).containsExactly(new Steps.Range(4, 4, 3));
        assertThat(Steps.of(List.of()).ranges()).isEmpty();
    }

    @Test
    void every_value_lies_in_the_range_of_its_class_whatever_the_values_are() {
        var chance = new Random(5);
        for (int round = 0; round < 300; round++) {
            int spread = 1 + chance.nextInt(200);
            List<Double> values =
                    DoubleStream.generate(() -> chance.nextInt(spread) / 4.0)
                            .limit(1 + chance.nextInt(150))
                            .boxed()
                            .toList();
            Steps steps = Steps.of(values);
            assertThat(steps.ranges()).hasSizeBetween(1, 5);
            for (double value : values) {
                int step = steps.of(value);
                assertThat(steps.ranges())
                        .filteredOn(range -> range.step() == step)
                        .singleElement()
                        .satisfies(range -> assertThat(value).isBetween(range.from(), range.to()));
            }
        }
    }
}
