package vn.binhyen.acceptance.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.binhyen.acceptance.running.Town.Commune;

class PlanTest {

    private static final List<Commune> COMMUNES =
            IntStream.range(0, 20)
                    .mapToObj(
                            i -> new Commune("24%03d@2004-07-08".formatted(i), "Xã " + i, "22" + i))
                    .toList();

    @Test
    void everything_the_model_reached_is_in_the_plan_and_no_more() {
        Model model = Model.of(Settings.of("dak-lak", "--scale", "0.01"));

        Plan plan = plan(model, 1);

        assertThat(lines(plan, "questions")).isEqualTo(731);
        assertThat(lines(plan, "tips")).isEqualTo(18);
        assertThat(plan.days().stream().mapToInt(day -> day.lookUps().size()).sum()).isEqualTo(197);
        assertThat(counted(plan, "lodging_notices")).isEqualTo(154);
        assertThat(counted(plan, "groups")).isEqualTo(12);
    }

    @Test
    void it_lasts_from_march_2020_to_november_2022_and_posts_only_until_october_2020() {
        Plan plan = plan(Model.of(Settings.of("dak-lak", "--scale", "0.01")), 1);

        assertThat(plan.days().getFirst().day()).isBetween("2020-03-01", "2020-03-31");
        assertThat(plan.days().getLast().day()).isBetween("2022-11-01", "2022-11-30");
        assertThat(plan.days().stream().filter(Plan.Day::lastOfMonth)).hasSize(33);
        assertThat(plan.days())
                .filteredOn(day -> has(day, "posts"))
                .allMatch(day -> !YearMonth.from(day.day()).isAfter(YearMonth.of(2020, 10)));
    }

    @Test
    void of_what_there_is_the_clerk_tells_how_much_there_is_now() {
        Plan plan = plan(Model.of(Settings.of("dak-lak", "--scale", "1")), 1);

        long last =
                COMMUNES.stream()
                        .mapToLong(commune ->
                                plan.days().stream()
                                        .flatMap(day -> day.counts().stream())
                                        .filter(it -> it.figure().name().equals("groups"))
                                        .filter(it -> it.commune().equals(commune))
                                        .mapToLong(Plan.Count::told)
                                        .max()
                                        .orElse(0))
                        .sum();

        assertThat(last).isEqualTo(1166);
    }

    @Test
    void the_same_seed_gives_the_same_plan_and_another_another() {
        Model model = Model.of(Settings.of("dak-lak", "--scale", "0.01"));

        assertThat(plan(model, 5)).isEqualTo(plan(model, 5)).isNotEqualTo(plan(model, 6));
    }

    @Test
    void what_is_not_understood_is_told_with_what_would_be() {
        for (String[] wrong :
                List.of(
                        new String[] {},
                        new String[] {"ha-noi"},
                        new String[] {"dak-lak", "--scale"},
                        new String[] {"dak-lak", "--scale", "0"},
                        new String[] {"dak-lak", "--kills", "-1"},
                        new String[] {"dak-lak", "--speed", "2"})) {
            assertThatThrownBy(() -> Settings.of(wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(Settings.USE);
        }
    }

    private static Plan plan(Model model, long seed) {
        return Plan.of(model, COMMUNES, new Random(seed));
    }

    private static long lines(Plan plan, String figure) {
        return plan.days().stream()
                .flatMap(day -> day.lines().stream())
                .filter(line -> line.figure().equals(figure))
                .count();
    }

    private static long counted(Plan plan, String figure) {
        return plan.days().stream()
                .flatMap(day -> day.counts().stream())
                .filter(count -> count.figure().name().equals(figure))
                .mapToLong(Plan.Count::amount)
                .sum();
    }

    private static boolean has(Plan.Day day, String figure) {
        return day.counts().stream().anyMatch(it -> it.figure().name().equals(figure));
    }
}
