package vn.binhyen.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.binhyen.figures.SourceVersion.Source;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.Mark;
import vn.binhyen.kernel.Period;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.MovableClock;

@HouseTest
class FiguresTest {

    private static final Asker WORKER = new Asker.Worker("test");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final String RECEIVED = "cases-received";
    private static int units = 0;

    @Autowired Figures figures;
    @Autowired Totals totals;
    @Autowired Records records;
    @Autowired Transactions transactions;
    @Autowired JdbcClient db;
    @Autowired MovableClock clock;

    UnitId here;
    UnitId elsewhere;
    Asker.Officer officer;

    @BeforeEach
    void an_officer_of_one_commune() {
        here = unit();
        elsewhere = unit();
        officer = officerOf(here);
    }

    @AfterEach
    void time_is_put_right() {
        clock.reset();
    }

    @Test
    void a_source_counted_once_stands_once_however_often_it_is_told() {
        SourceVersion one = received(UUID.randomUUID(), 1, MONDAY, "PRAISE");
        count(one);
        count(one);
        count(one, one);

        assertThat(total(RECEIVED)).isEqualTo(1);
        assertThat(facts(RECEIVED).lines()).hasSize(1);
    }

    @Test
    void a_later_version_takes_back_what_the_earlier_said() {
        UUID id = UUID.randomUUID();
        count(received(id, 1, MONDAY, "PRAISE"));
        count(received(id, 2, MONDAY, "QUESTION"));

        assertThat(total(RECEIVED)).isEqualTo(1);
        assertThat(total(RECEIVED, Map.of("kind", "PRAISE"))).isZero();
        assertThat(total(RECEIVED, Map.of("kind", "QUESTION"))).isEqualTo(1);
        assertThat(facts(RECEIVED).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.version()).isEqualTo(2));
    }

    @Test
    void a_late_lower_version_changes_nothing() {
        UUID id = UUID.randomUUID();
        count(received(id, 3, MONDAY, "QUESTION"));
        count(received(id, 2, MONDAY, "PRAISE"));

        assertThat(total(RECEIVED, Map.of("kind", "QUESTION"))).isEqualTo(1);
        assertThat(total(RECEIVED, Map.of("kind", "PRAISE"))).isZero();
    }

    @Test
    void back_and_forth_between_two_answers_never_trips_over_the_rule_of_counting_once() {
        UUID id = UUID.randomUUID();
        for (int version = 1; version <= 6; version++) {
            count(received(id, version, MONDAY, version % 2 == 0 ? "PRAISE" : "QUESTION"));
        }

        assertThat(total(RECEIVED, Map.of("kind", "PRAISE"))).isEqualTo(1);
        assertThat(total(RECEIVED, Map.of("kind", "QUESTION"))).isZero();
    }

    @Test
    void a_total_is_read_as_it_was_recorded_then() {
        UUID id = UUID.randomUUID();
        count(received(id, 1, MONDAY, "PRAISE"));
        clock.forward(Duration.ofHours(1));
        Instant then = clock.instant();
        clock.forward(Duration.ofHours(1));
        count(new SourceVersion(new Source("case", id), 2, List.of()));

        assertThat(total(RECEIVED)).isZero();
        assertThat(as(() -> totals.of(question(RECEIVED).asRecordedAt(then))).amount())
                .isEqualTo(1);
    }

    @Test
    void an_officer_counts_and_opens_only_their_own_units() {
        count(received(UUID.randomUUID(), 1, MONDAY, "PRAISE"));
        UUID far = UUID.randomUUID();
        count(
                new SourceVersion(
                        new Source("case", far),
                        1,
                        List.of(
                                Occurrence.one(
                                        Countable.CASE_RECEIVED, elsewhere, MONDAY, Map.of()))));

        var both = new Question(RECEIVED, Set.of(here, elsewhere), Period.day(MONDAY), Map.of());

        assertThat(as(() -> totals.of(both)).amount()).isEqualTo(1);
        assertThat(as(() -> records.facts(both, 1, 50)).lines())
                .noneMatch(line -> line.source().id().equals(far));
        assertThat(transactions.reading(WORKER, () -> totals.of(both)).amount()).isEqualTo(2);
    }

    @Test
    void a_stock_is_what_stands_at_the_end_of_the_period() {
        Map<String, String> traits = Map.of("channel", "zalo", "kind", "PETITION");
        count(
                new SourceVersion(
                        new Source("case", UUID.randomUUID()),
                        4,
                        List.of(
                                Occurrence.level(Countable.CASE_OPEN, here, MONDAY, traits, 1),
                                Occurrence.level(
                                        Countable.CASE_OPEN,
                                        here,
                                        MONDAY.plusDays(40),
                                        traits,
                                        0))));

        assertThat(
                        as(() ->
                                totals.byMonth(
                                        new Question(
                                                "cases-open",
                                                Set.of(here),
                                                new Period(
                                                        LocalDate.of(2026, 10, 1),
                                                        LocalDate.of(2026, 12, 31)),
                                                Map.of()))))
                .containsEntry(YearMonth.of(2026, 10), Figure.NONE)
                .containsEntry(YearMonth.of(2026, 11), Figure.exactly(1))
                .containsEntry(YearMonth.of(2026, 12), Figure.NONE);
        assertThat(total("cases-open")).isEqualTo(1);
        assertThat(facts("cases-open").lines()).hasSize(1);
    }

    @Test
    void the_pages_of_facts_add_up_to_the_total_and_no_line_stands_on_two() {
        for (int i = 0; i < 7; i++) count(received(UUID.randomUUID(), 1, MONDAY, "PRAISE"));

        var seen = new ArrayList<UUID>();
        for (int page = 1; page <= 3; page++) {
            int number = page;
            FactPage found = as(() -> records.facts(question(RECEIVED), number, 3));
            assertThat(found.sources()).isEqualTo(7);
            found.lines().forEach(line -> seen.add(line.source().id()));
        }
        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
        assertThat(total(RECEIVED)).isEqualTo(7);
    }

    @Test
    void a_deleted_source_keeps_its_figures_and_opens_to_the_day_it_was_deleted() {
        UUID id = UUID.randomUUID();
        count(received(id, 1, MONDAY, "PRAISE"));
        transactions.as(
                WORKER, () -> figures.bury(new Source("case", id), here, MONDAY.plusDays(1)));

        assertThat(total(RECEIVED)).isEqualTo(1);
        assertThat(facts(RECEIVED).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.deletedOn()).contains(MONDAY.plusDays(1)));
    }

    @Test
    void marks_survive_adding() {
        count(
                new SourceVersion(
                        new Source("case", UUID.randomUUID()),
                        1,
                        List.of(
                                new Occurrence(
                                        Countable.CASE_RECEIVED,
                                        here,
                                        MONDAY,
                                        Map.of(),
                                        Figure.of(80, Mark.OVER),
                                        1))));
        count(received(UUID.randomUUID(), 1, MONDAY, "PRAISE"));

        assertThat(as(() -> totals.of(question(RECEIVED)))).isEqualTo(Figure.of(81, Mark.OVER));
    }

    @Test
    void a_level_that_is_known_exactly_at_last_loses_its_mark_and_keeps_it_for_the_days_before() {
        SourceVersion followers =
                new SourceVersion(
                        new Source("case", UUID.randomUUID()),
                        1,
                        List.of(
                                level(MONDAY, Figure.between(3_000, 5_000)),
                                level(MONDAY.plusDays(2), Figure.exactly(4_200))));
        count(followers);

        assertThat(as(() -> totals.of(question("cases-open"))))
                .isEqualTo(Figure.between(3_000, 5_000));
        var later =
                new Question("cases-open", Set.of(here), Period.day(MONDAY.plusDays(2)), Map.of());
        assertThat(as(() -> totals.of(later))).isEqualTo(Figure.exactly(4_200));
        assertThat(as(() -> totals.of(later.asRecordedAt(clock.instant()))))
                .isEqualTo(Figure.exactly(4_200));
        assertThat(as(() -> records.facts(later, 1, 50)).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.figure()).isEqualTo(Figure.exactly(4_200)));
    }

    @Test
    void whole_months_and_the_days_around_them_add_up_to_the_days() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        for (int i = 0; i < 100; i++) {
            count(received(UUID.randomUUID(), 1, first.plusDays(i), "PRAISE"));
        }
        for (int from = 0; from < 100; from += 7) {
            for (int to = from; to < 100; to += 13) {
                var period = new Period(first.plusDays(from), first.plusDays(to));
                var asked = new Question(RECEIVED, Set.of(here), period, Map.of());
                assertThat(as(() -> totals.of(asked)).amount())
                        .as(period.toString())
                        .isEqualTo(to - from + 1);
                assertThat(
                                as(() -> totals.byMonth(asked)).values().stream()
                                        .mapToLong(Figure::amount)
                                        .sum())
                        .as(period.toString())
                        .isEqualTo(to - from + 1);
            }
        }
    }

    /// Sums kept beside the days have to say what the facts say that had been recorded by now,
    /// which are added up one by one.
    @Test
    void every_way_of_reading_says_what_the_facts_add_up_to() {
        var chance = new Random(2_026);
        LocalDate first = LocalDate.of(2024, 11, 5);
        Mark[] marks = {Mark.EXACT, Mark.EXACT, Mark.OVER, Mark.NEARLY, Mark.ABOUT};
        var ids = new ArrayList<UUID>();
        for (int i = 0; i < 150; i++) {
            boolean again = i > 20 && chance.nextInt(4) == 0;
            UUID id =
                    again
                            ? ids.get(chance.nextInt(ids.size()))
                            : new UUID(chance.nextLong(), chance.nextLong());
            ids.add(id);
            LocalDate day = first.plusDays(chance.nextInt(750));
            Figure said = Figure.of(1 + chance.nextInt(90), marks[chance.nextInt(marks.length)]);
            Map<String, String> traits = Map.of("channel", chance.nextBoolean() ? "zalo" : "web");
            var told = new ArrayList<Occurrence>();
            told.add(new Occurrence(Countable.CASE_RECEIVED, unitOf(id), day, traits, said, 1));
            if (chance.nextBoolean()) {
                told.add(
                        Occurrence.one(
                                Countable.CASE_ANSWERED, unitOf(id), day.plusDays(2), traits));
            }
            told.add(Occurrence.level(Countable.CASE_OPEN, unitOf(id), day, traits, 1));
            told.add(Occurrence.level(Countable.CASE_OPEN, unitOf(id), day.plusDays(9), traits, 0));
            count(new SourceVersion(new Source("case", id), i + 1, told));
        }
        Asker.Officer both = officerOf(here, elsewhere);
        Set<String> codes = Set.of(RECEIVED, "cases-answered", "cases-open");
        for (int i = 0; i < 25; i++) {
            LocalDate from = first.plusDays(chance.nextInt(700));
            var period = new Period(from, from.plusDays(chance.nextInt(400)));
            var asked = new Question("", Set.of(here, elsewhere), period, Map.of());
            transactions.reading(both, () -> sameAsItsFacts(asked, codes));
        }
    }

    private boolean sameAsItsFacts(Question asked, Set<String> codes) {
        Question slow = asked.asRecordedAt(clock.instant());
        String period = asked.period().toString();
        assertThat(said(totals.byUnit(codes, asked)))
                .as(period)
                .isEqualTo(said(totals.byUnit(codes, slow)));
        assertThat(said(totals.byUnitAndMonth(codes, asked)))
                .as(period)
                .isEqualTo(said(totals.byUnitAndMonth(codes, slow)));
        var summed = totals.byIndicator(codes, asked);
        assertThat(said(summed)).as(period).isEqualTo(said(totals.byIndicator(codes, slow)));
        var monthly = totals.byIndicatorAndMonth(codes, asked);
        assertThat(said(monthly))
                .as(period)
                .isEqualTo(said(totals.byIndicatorAndMonth(codes, slow)));
        for (String code : codes) {
            var months = totals.byMonth(asked.of(code));
            assertThat(monthly.getOrDefault(code, months)).as(period).isEqualTo(months);
            Figure one = totals.of(slow.of(code));
            assertThat(summed.getOrDefault(code, Figure.NONE)).as(period).isEqualTo(one);
            assertThat(totals.of(asked.of(code))).as(period).isEqualTo(one);
            assertThat(totals.byMonth(asked.of(code))).isEqualTo(totals.byMonth(slow.of(code)));
            assertThat(totals.byDimension(asked.of(code), "channel"))
                    .isEqualTo(totals.byDimension(slow.of(code), "channel"));
        }
        return true;
    }

    /// Without what comes to nothing, which may stand as 0 or not at all.
    private static Map<?, ?> said(Map<?, ?> read) {
        var said = new HashMap<Object, Object>();
        read.forEach((key, value) -> {
            Object inner = value instanceof Map<?, ?> map ? said(map) : value;
            if (!inner.equals(Figure.NONE) && !inner.equals(Map.of())) said.put(key, inner);
        });
        return said;
    }

    /// A source stays in its unit.
    private UnitId unitOf(UUID source) {
        return source.getLeastSignificantBits() % 3 == 0 ? elsewhere : here;
    }

    @Test
    void what_was_recorded_after_somebody_read_the_total_is_shown_as_late_or_corrected() {
        UUID id = UUID.randomUUID();
        count(received(id, 1, MONDAY, "PRAISE"));
        clock.forward(Duration.ofHours(1));
        Instant read = clock.instant();
        clock.forward(Duration.ofHours(1));
        count(received(UUID.randomUUID(), 1, MONDAY, "PRAISE"));
        clock.forward(Duration.ofHours(1));
        count(new SourceVersion(new Source("case", id), 2, List.of()));

        assertThat(as(() -> records.corrections(question(RECEIVED), read, 10)))
                .extracting(Correction::amount, Correction::takesBack)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(-1L, true),
                        org.assertj.core.groups.Tuple.tuple(1L, false));
    }

    @Test
    void a_period_stands_beside_the_same_days_of_the_year_before() {
        count(received(UUID.randomUUID(), 1, MONDAY, "PRAISE"));
        count(received(UUID.randomUUID(), 1, MONDAY, "PRAISE"));
        count(received(UUID.randomUUID(), 1, MONDAY.minusYears(1), "PRAISE"));

        Comparison beside = as(() -> totals.compared(question(RECEIVED)));

        assertThat(beside.now().amount()).isEqualTo(2);
        assertThat(beside.before().amount()).isEqualTo(1);
        assertThat(beside.change()).hasValue(1.0);
    }

    @Test
    void five_thousand_sources_a_second_are_counted() {
        count(batch(2_000));
        long start = System.nanoTime();
        for (int i = 0; i < 10; i++) count(batch(500));
        double seconds = (System.nanoTime() - start) / 1e9;

        System.out.printf("counted %.0f sources a second%n", 5_000 / seconds);
        assertThat(5_000 / seconds)
                .isGreaterThan(
                        700); // one at a time makes a tenth; the goal is 5,000 on a machine of its
        // own
    }

    private SourceVersion[] batch(int size) {
        var all = new SourceVersion[size];
        for (int i = 0; i < size; i++) {
            LocalDate day = MONDAY.plusDays(i % 3);
            Map<String, String> traits = Map.of("channel", "zalo", "kind", "QUESTION");
            all[i] =
                    new SourceVersion(
                            new Source("case", UUID.randomUUID()),
                            1,
                            List.of(
                                    Occurrence.one(Countable.CASE_RECEIVED, here, day, traits),
                                    Occurrence.one(Countable.CASE_ANSWERED, here, day, traits),
                                    Occurrence.level(Countable.CASE_OPEN, here, day, traits, 1)));
        }
        return all;
    }

    private Occurrence level(LocalDate day, Figure figure) {
        return new Occurrence(Countable.CASE_OPEN, here, day, Map.of("channel", "zalo"), figure, 0);
    }

    private SourceVersion received(UUID id, int version, LocalDate day, String kind) {
        return new SourceVersion(
                new Source("case", id),
                version,
                List.of(
                        Occurrence.one(
                                Countable.CASE_RECEIVED,
                                here,
                                day,
                                Map.of("channel", "zalo", "kind", kind))));
    }

    private void count(SourceVersion... versions) {
        transactions.as(WORKER, () -> figures.count(List.of(versions)));
    }

    private Question question(String indicator) {
        return new Question(indicator, Set.of(here), Period.day(MONDAY), Map.of());
    }

    private long total(String indicator) {
        return total(indicator, Map.of());
    }

    private long total(String indicator, Map<String, String> cut) {
        return as(() -> totals.of(new Question(indicator, Set.of(here), Period.day(MONDAY), cut)))
                .amount();
    }

    private FactPage facts(String indicator) {
        return as(() -> records.facts(question(indicator), 1, 50));
    }

    private <T> T as(Supplier<T> work) {
        return transactions.reading(officer, work);
    }

    private static synchronized UnitId unit() {
        return UnitId.parse("F" + (10_000 + units++) + "@2025-07-01");
    }

    private Asker.Officer officerOf(UnitId unit, UnitId... more) {
        UUID id = UUID.randomUUID();
        transactions.as(
                WORKER,
                () -> {
                    db.sql(
                                    """
                                    insert into staff.accounts (id, sign_in_name, display_name, role, unit)
                                    values (?, ?, 'Một cán bộ', 'DUTY_OFFICER', ?)
                                    """)
                            .params(id, "figures-" + id, unit.toString())
                            .update();
                    Stream.concat(Stream.of(unit), Stream.of(more))
                            .forEach(each ->
                                    db.sql("insert into staff.scope values (?, ?)")
                                            .params(id, each.toString())
                                            .update());
                });
        return new Asker.Officer(id);
    }
}
