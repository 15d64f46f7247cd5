package vn.binhyen.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.binhyen.assessment.CriteriaSet.Decider;
import vn.binhyen.assessment.CriteriaSet.Group;
import vn.binhyen.assessment.CriteriaSet.KnockOut;
import vn.binhyen.assessment.CriteriaSet.Level;
import vn.binhyen.assessment.CriteriaSet.Rounding;
import vn.binhyen.assessment.CriteriaSet.Span;
import vn.binhyen.assessment.Criterion.Kind;
import vn.binhyen.figures.Words;

class EngineTest {

    private static final Words SOME = new Words("Tiêu chí", "Criterion");
    private static final List<Level> FOUR =
            List.of(
                    level("good", "90", false),
                    level("fair", "70", false),
                    level("average", "50", false),
                    level("weak", "0", false));
    private static final int RUNS = 2_000;

    @Test
    void yes_gives_all_points_and_no_gives_none() {
        Criterion board = criterion("board", "10", new Kind.YesNo());

        assertThat(board.pointsFor(new Given.Yes(true))).isEqualByComparingTo("10");
        assertThat(board.pointsFor(new Given.Yes(false))).isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 2", "2, 5", "3, 5", "4, 10", "400, 10"})
    void a_count_where_more_is_better_takes_the_highest_step_it_reaches(
            long number, String points) {
        Criterion meetings =
                criterion("meetings", "10", steps(true, "1", "2", "2", "5", "4", "10"));

        assertThat(meetings.pointsFor(new Given.Number(number))).isEqualByComparingTo(points);
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "1, 6", "2, 3", "3, 3", "4, 0"})
    void a_count_where_fewer_is_better_takes_the_lowest_step_it_does_not_pass(
            long number, String points) {
        Criterion offences =
                criterion("offences", "10", steps(false, "0", "10", "1", "6", "3", "3"));

        assertThat(offences.pointsFor(new Given.Number(number))).isEqualByComparingTo(points);
    }

    @ParameterizedTest
    @CsvSource({"0, 200, 0", "95, 100, 10", "100, 100, 10", "19, 40, 5", "300, 100, 10"})
    void a_ratio_is_measured_by_what_gives_everything(long part, long whole, String points) {
        Criterion pledges =
                criterion(
                        "pledges",
                        "10",
                        new Kind.Ratio(BigDecimal.valueOf(95), Optional.empty(), Optional.empty()));

        assertThat(pledges.pointsFor(new Given.Share(part, whole))).isEqualByComparingTo(points);
    }

    @ParameterizedTest
    @CsvSource({"90, good", "89.9, fair", "70, fair", "69.9, average", "50, average", "0, weak"})
    void a_class_begins_with_its_limit(String points, String level) {
        assertThat(rated(hundred(), Map.of("all", new Given.Points(new BigDecimal(points)))))
                .returns(level, rated -> rated.level().code());
    }

    @Test
    void a_class_for_more_than_its_limit_does_not_begin_with_it() {
        CriteriaSet team =
                set(
                        List.of(criterion("all", "100", new Kind.Manual())),
                        List.of(),
                        List.of(level("excellent", "95", true), level("good", "0", false)),
                        0);

        assertThat(rated(team, Map.of("all", points("95"))).level().code()).isEqualTo("good");
        assertThat(rated(team, Map.of("all", points("95.1"))).level().code())
                .isEqualTo("excellent");
    }

    @Test
    void each_criterion_is_rounded_so_that_the_lines_of_the_sheet_add_up_to_its_total() {
        Kind third = new Kind.Ratio(BigDecimal.valueOf(100), Optional.empty(), Optional.empty());
        CriteriaSet set =
                set(
                        List.of(criterion("a", "50", third), criterion("b", "50", third)),
                        List.of(),
                        FOUR,
                        0);

        Outcome.Rated rated =
                rated(set, Map.of("a", new Given.Share(1, 3), "b", new Given.Share(1, 3)));

        assertThat(rated.points().get("a")).isEqualByComparingTo("16.7");
        assertThat(rated.total()).isEqualByComparingTo("33.4");
    }

    @Test
    void while_something_is_not_filled_in_it_says_what_and_how_many_points_there_are_so_far() {
        CriteriaSet set =
                set(
                        List.of(
                                criterion("a", "60", new Kind.Manual()),
                                criterion("b", "40", new Kind.YesNo())),
                        List.of(),
                        FOUR,
                        0);

        assertThat(set.outcome(marking(Map.of("a", points("12.5"))), 2026))
                .isEqualTo(new Outcome.Incomplete(List.of("b"), new BigDecimal("12.5")));
    }

    @Test
    void whoever_served_less_than_nine_months_by_the_periods_end_is_not_rated() {
        CriteriaSet team =
                set(List.of(criterion("all", "100", new Kind.Manual())), List.of(), FOUR, 9);
        Map<String, Given> full = Map.of("all", points("100"));

        assertThat(team.outcome(since(full, LocalDate.of(2026, 2, 16)), 2026))
                .isEqualTo(new Outcome.NotRated(List.of("service")));
        assertThat(team.outcome(since(full, LocalDate.of(2026, 2, 15)), 2026))
                .isInstanceOf(Outcome.Rated.class);
        assertThat(team.outcome(since(full, null), 2026)).isInstanceOf(Outcome.Incomplete.class);
    }

    @Test
    void a_reason_not_to_rate_comes_before_everything_else() {
        CriteriaSet set = hundred();

        assertThat(
                        set.outcome(
                                new Marking(Map.of(), Set.of("serious"), Set.of("complaint"), null),
                                2026))
                .isEqualTo(new Outcome.NotRated(List.of("complaint")));
    }

    @Test
    void a_year_that_begins_in_november_is_named_after_its_end() {
        var year = new Span(MonthDay.of(11, 15), MonthDay.of(11, 14));

        assertThat(year.in(2026).from()).isEqualTo("2025-11-15");
        assertThat(year.in(2026).to()).isEqualTo("2026-11-14");
    }

    @Test
    void points_never_exceed_the_maximum_nor_fall_below_none() {
        var random = new Random(20261122);
        for (int run = 0; run < RUNS; run++) {
            CriteriaSet set = anySet(random);
            BigDecimal sum = BigDecimal.ZERO;
            for (Criterion each : set.criteria().toList()) {
                BigDecimal points = set.pointsFor(each, anything(each, random));
                assertThat(points).isBetween(BigDecimal.ZERO, each.points());
                sum = sum.add(points);
            }
            assertThat(sum).isLessThanOrEqualTo(set.most());
        }
    }

    @Test
    void more_points_never_give_a_worse_class() {
        var random = new Random(138);
        for (int run = 0; run < RUNS; run++) {
            CriteriaSet set = hundredWith(anyLevels(random));
            int one = random.nextInt(1_001), other = random.nextInt(1_001);
            Level fewer = levelOf(set, Math.min(one, other));
            Level more = levelOf(set, Math.max(one, other));
            assertThat(set.levels().indexOf(more)).isLessThanOrEqualTo(set.levels().indexOf(fewer));
        }
    }

    @Test
    void a_knock_out_always_wins_over_points_and_never_lifts_a_class() {
        var random = new Random(510);
        for (int run = 0; run < RUNS; run++) {
            List<Level> levels = anyLevels(random);
            var knockOuts = new ArrayList<KnockOut>();
            for (int i = 0; i < 3; i++) {
                String atBest = levels.get(random.nextInt(levels.size())).code();
                knockOuts.add(new KnockOut("k" + i, SOME, atBest));
            }
            CriteriaSet set =
                    set(List.of(criterion("all", "100", new Kind.Manual())), knockOuts, levels, 0);
            var happened = new HashSet<String>();
            knockOuts.stream()
                    .filter(_ -> random.nextBoolean())
                    .forEach(each -> happened.add(each.code()));
            var marking =
                    new Marking(
                            Map.of("all", tenths(random.nextInt(1_001))), happened, Set.of(), null);

            var rated = (Outcome.Rated) set.outcome(marking, 2026);

            int place = levels.indexOf(rated.level());
            assertThat(place).isGreaterThanOrEqualTo(levels.indexOf(rated.byPoints()));
            for (KnockOut each : knockOuts) {
                if (!happened.contains(each.code())) continue;
                int atBest = levels.indexOf(set.level(each.atBest()).orElseThrow());
                assertThat(place).isGreaterThanOrEqualTo(atBest);
            }
            if (happened.isEmpty()) assertThat(rated.level()).isEqualTo(rated.byPoints());
        }
    }

    private static Level levelOf(CriteriaSet set, int tenths) {
        return rated(set, Map.of("all", tenths(tenths))).level();
    }

    private static Given tenths(int tenths) {
        return new Given.Points(BigDecimal.valueOf(tenths, 1));
    }

    private static Given points(String points) {
        return new Given.Points(new BigDecimal(points));
    }

    private static Outcome.Rated rated(CriteriaSet set, Map<String, Given> given) {
        return (Outcome.Rated) set.outcome(marking(given), 2026);
    }

    private static Marking marking(Map<String, Given> given) {
        return since(given, null);
    }

    private static Marking since(Map<String, Given> given, @Nullable LocalDate since) {
        return new Marking(given, Set.of(), Set.of(), since);
    }

    private static CriteriaSet hundred() {
        return hundredWith(FOUR);
    }

    private static CriteriaSet hundredWith(List<Level> levels) {
        return set(List.of(criterion("all", "100", new Kind.Manual())), List.of(), levels, 0);
    }

    private static List<Level> anyLevels(Random random) {
        var limits = new java.util.TreeSet<Integer>();
        limits.add(0);
        IntStream.range(0, 1 + random.nextInt(4)).forEach(_ -> limits.add(random.nextInt(1, 101)));
        return limits.descendingSet().stream()
                .map(limit ->
                        level(
                                "l" + limit,
                                String.valueOf(limit),
                                limit > 0 && random.nextBoolean()))
                .toList();
    }

    private static CriteriaSet anySet(Random random) {
        var criteria = new ArrayList<Criterion>();
        for (int i = 0; i <= random.nextInt(8); i++) {
            String points = (1 + random.nextInt(30)) + (random.nextBoolean() ? ".25" : "");
            criteria.add(criterion("c" + i, points, anyKind(points, random)));
        }
        return set(criteria, List.of(), List.of(level("all", "0", false)), 0);
    }

    private static Kind anyKind(String points, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> new Kind.YesNo();
            case 1 ->
                    steps(
                            random.nextBoolean(),
                            "1",
                            "1",
                            String.valueOf(2 + random.nextInt(9)),
                            points);
            case 2 ->
                    new Kind.Ratio(
                            BigDecimal.valueOf(1 + random.nextInt(120)),
                            Optional.empty(),
                            Optional.empty());
            default -> new Kind.Manual();
        };
    }

    private static Given anything(Criterion criterion, Random random) {
        return switch (criterion.kind()) {
            case Kind.YesNo _ -> new Given.Yes(random.nextBoolean());
            case Kind.Count _ -> new Given.Number(random.nextInt(50));
            case Kind.Ratio _ -> new Given.Share(random.nextInt(500), 1 + random.nextInt(400));
            case Kind.Manual _ -> tenths(random.nextInt(1_000));
        };
    }

    private static Criterion criterion(String code, String points, Kind kind) {
        return new Criterion(code, SOME, new BigDecimal(points), kind);
    }

    private static Kind steps(boolean rising, String... boundsAndPoints) {
        var steps = new ArrayList<Criterion.Step>();
        for (int i = 0; i < boundsAndPoints.length; i += 2) {
            steps.add(
                    new Criterion.Step(
                            Long.parseLong(boundsAndPoints[i]),
                            new BigDecimal(boundsAndPoints[i + 1])));
        }
        return new Kind.Count(steps, rising, Optional.empty());
    }

    private static Level level(String code, String limit, boolean above) {
        return new Level(code, SOME, new BigDecimal(limit), above);
    }

    private static CriteriaSet set(
            List<Criterion> criteria, List<KnockOut> knockOuts, List<Level> levels, int months) {
        return new CriteriaSet(
                "test",
                1,
                SOME,
                Set.of(ObjectKind.TEAM),
                LocalDate.of(2020, 1, 1),
                null,
                new Span(MonthDay.of(11, 15), MonthDay.of(11, 14)),
                Decider.COMMUNE,
                List.of(new Group("g", SOME, criteria)),
                knockOuts,
                List.of(new CriteriaSet.Exclusion("complaint", SOME)),
                months,
                new Rounding(1, RoundingMode.HALF_UP),
                levels,
                Set.of(levels.getFirst().code()),
                Optional.empty(),
                "a test",
                false);
    }
}
