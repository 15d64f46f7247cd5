package vn.binhyen.figures.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.binhyen.figures.Countable;
import vn.binhyen.figures.Indicator;
import vn.binhyen.figures.Indicator.Nature;
import vn.binhyen.figures.Occurrence;
import vn.binhyen.figures.Words;
import vn.binhyen.figures.domain.Contribution.Cell;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.Mark;
import vn.binhyen.kernel.UnitId;

class CountingTest {

    private static final UnitId EA_NING = UnitId.parse("24540@2025-07-01");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @Test
    void an_occurrence_counts_where_its_traits_are_allowed() {
        var tips =
                indicator(
                        "tips",
                        Nature.FLOW,
                        Countable.CASE_RECEIVED,
                        Map.of("kind", Set.of("TIP")));
        var counting = new Counting(List.of(tips));

        assertThat(counting.of(List.of(received("TIP")))).hasSize(1);
        assertThat(counting.of(List.of(received("PRAISE")))).isEmpty();
        assertThat(counting.of(List.of(received("")))).isEmpty();
    }

    @Test
    void one_occurrence_may_feed_several_indicators_each_with_its_own_dimensions() {
        var all = indicator("all", Nature.FLOW, Countable.CASE_RECEIVED, Map.of());
        var plain =
                new Indicator(
                        "plain",
                        1,
                        words(),
                        Nature.FLOW,
                        words(),
                        words(),
                        words(),
                        Countable.CASE_RECEIVED,
                        Map.of(),
                        List.of());

        Map<Cell, Contribution> set =
                new Counting(List.of(all, plain)).of(List.of(received("TIP")));

        assertThat(set.keySet())
                .containsExactlyInAnyOrder(
                        cell("all", MONDAY, Map.of("channel", "zalo", "kind", "TIP")),
                        cell("plain", MONDAY, Map.of()));
    }

    @Test
    void lines_of_one_source_in_one_cell_are_added_and_keep_the_less_exact_mark() {
        var all = indicator("all", Nature.FLOW, Countable.CASE_RECEIVED, Map.of());
        var traits = Map.of("channel", "zalo", "kind", "TIP");
        var lines =
                List.of(
                        new Occurrence(
                                Countable.CASE_RECEIVED,
                                EA_NING,
                                MONDAY,
                                traits,
                                Figure.of(80, Mark.OVER),
                                2),
                        new Occurrence(
                                Countable.CASE_RECEIVED,
                                EA_NING,
                                MONDAY,
                                traits,
                                Figure.exactly(5),
                                1));

        var only = new Counting(List.of(all)).of(lines).values().iterator().next();

        assertThat(only.amount()).isEqualTo(85);
        assertThat(only.mark()).isEqualTo(Mark.OVER);
        assertThat(only.line()).isEqualTo(1);
    }

    @Test
    void a_stock_is_kept_as_changes_so_that_adding_up_gives_the_last_level() {
        var open = indicator("open", Nature.STOCK, Countable.CASE_OPEN, Map.of());

        Map<Cell, Contribution> set =
                new Counting(List.of(open))
                        .of(
                                List.of(
                                        level(MONDAY.plusDays(3), 7),
                                        level(MONDAY, 10),
                                        level(MONDAY.plusDays(1), 10),
                                        level(MONDAY.plusDays(5), 0)));

        assertThat(set.values())
                .extracting(each -> each.cell().day(), Contribution::amount)
                .containsExactlyInAnyOrder(
                        tuple(MONDAY, 10L),
                        tuple(MONDAY.plusDays(3), -3L),
                        tuple(MONDAY.plusDays(5), -7L));
    }

    @Test
    void a_level_known_better_than_before_ends_the_mark_of_the_level_before() {
        var open = indicator("open", Nature.STOCK, Countable.CASE_OPEN, Map.of());

        var set =
                new Counting(List.of(open))
                        .of(
                                List.of(
                                        levelOf(MONDAY, Figure.of(140, Mark.OVER)),
                                        levelOf(MONDAY.plusDays(9), Figure.exactly(140))));

        assertThat(set.get(cell("open", MONDAY.plusDays(9), Map.of("kind", "TIP"))))
                .extracting(Contribution::amount, Contribution::mark, Contribution::ended)
                .containsExactly(0L, Mark.EXACT, Mark.OVER);
    }

    @Test
    void opened_and_closed_on_one_day_leaves_no_stock() {
        var open = indicator("open", Nature.STOCK, Countable.CASE_OPEN, Map.of());

        assertThat(new Counting(List.of(open)).of(List.of(level(MONDAY, 1), level(MONDAY, 0))))
                .isEmpty();
    }

    @Test
    void between_equal_sets_there_is_no_difference() {
        var set = Map.of(cell("a", MONDAY, Map.of()), one("a", 3));

        assertThat(Difference.between(set, set).isEmpty()).isTrue();
    }

    @Test
    void a_changed_amount_is_taken_back_whole_and_added_anew() {
        Cell cell = cell("a", MONDAY, Map.of());

        var difference = Difference.between(Map.of(cell, one("a", 3)), Map.of(cell, one("a", 5)));

        assertThat(difference.takenBack()).extracting(Contribution::amount).containsExactly(3L);
        assertThat(difference.added()).extracting(Contribution::amount).containsExactly(5L);
    }

    private static Occurrence received(String kind) {
        return Occurrence.one(
                Countable.CASE_RECEIVED, EA_NING, MONDAY, Map.of("channel", "zalo", "kind", kind));
    }

    private static Occurrence level(LocalDate day, long value) {
        return Occurrence.level(Countable.CASE_OPEN, EA_NING, day, Map.of("kind", "TIP"), value);
    }

    private static Occurrence levelOf(LocalDate day, Figure figure) {
        return new Occurrence(Countable.CASE_OPEN, EA_NING, day, Map.of("kind", "TIP"), figure, 0);
    }

    private static Contribution one(String code, long amount) {
        return Contribution.of(cell(code, MONDAY, Map.of()), Figure.exactly(amount), 0);
    }

    private static Cell cell(String code, LocalDate day, Map<String, String> dimensions) {
        return new Cell(code, EA_NING, day, new TreeMap<>(dimensions));
    }

    private static Indicator indicator(
            String code, Nature nature, Countable counts, Map<String, Set<String>> where) {
        return new Indicator(
                code,
                1,
                words(),
                nature,
                words(),
                words(),
                words(),
                counts,
                where,
                List.of("channel", "kind"));
    }

    private static Words words() {
        return new Words("một", "one");
    }
}
