package vn.binhyen.figures.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.figures.Countable.MODEL_ACTIVE;
import static vn.binhyen.figures.Countable.SITE_ACTIVE;
import static vn.binhyen.figures.Countable.SITE_BEGUN;
import static vn.binhyen.figures.Countable.SITE_ENDED;
import static vn.binhyen.figures.Countable.SITE_MEMBERS;
import static vn.binhyen.figures.Countable.SITE_TEAMS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.binhyen.figures.Countable;
import vn.binhyen.figures.Occurrence;
import vn.binhyen.figures.SourceVersion;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.movement.Area;
import vn.binhyen.movement.EndReason;
import vn.binhyen.movement.ModelFact;
import vn.binhyen.movement.Origin;
import vn.binhyen.movement.SiteFact;
import vn.binhyen.movement.SiteFact.Stay;
import vn.binhyen.territory.Territories;

class SiteWorkTest {

    private static final UnitId EA_NING = UnitId.parse("24540@2025-07-01");
    private static final UnitId OLD_EA_HU = UnitId.parse("24553@2004-07-08");

    private final SiteWork work = new SiteWork(new UnitThroughTime(Territories.official()));

    @Test
    void one_that_is_prepared_counts_nothing_yet() {
        assertThat(work.of(site(EA_NING, null, null)).occurrences()).isEmpty();
    }

    @Test
    void of_a_merged_commune_the_launch_stays_and_what_lasts_moves_on() {
        var version = work.of(site(OLD_EA_HU, "2024-03-01", "2026-05-01"));

        assertThat(lines(version, SITE_BEGUN)).containsExactly("24553 2024-03-01 1");
        assertThat(lines(version, SITE_ENDED)).containsExactly("24540 2026-05-01 1");
        assertThat(lines(version, SITE_ACTIVE))
                .containsExactly(
                        "24553 2024-03-01 1",
                        "24553 2025-07-01 0",
                        "24540 2025-07-01 1",
                        "24540 2026-05-01 0");
    }

    @Test
    void who_is_named_counts_on_their_days_and_where_nobody_is_what_was_said() {
        var version = work.of(site(EA_NING, "2026-01-01", null));

        assertThat(lines(version, SITE_MEMBERS))
                .containsExactly(
                        "24540 2026-01-01 12",
                        "24540 2026-02-01 1",
                        "24540 2026-03-01 12",
                        "24540 2026-04-01 30");
        assertThat(lines(version, SITE_TEAMS)).contains("24540 2026-01-01 1");
    }

    @Test
    void a_model_works_while_any_of_its_sites_does() {
        var model =
                new ModelFact(
                        UUID.randomUUID(),
                        OLD_EA_HU,
                        List.of(
                                new ModelFact.Span(day("2020-01-01"), day("2021-01-01")),
                                new ModelFact.Span(day("2022-01-01"), null)),
                        7);

        assertThat(lines(work.of(model), MODEL_ACTIVE))
                .containsExactly(
                        "24553 2020-01-01 1",
                        "24553 2021-01-01 0",
                        "24553 2022-01-01 1",
                        "24553 2025-07-01 0",
                        "24540 2025-07-01 1");
    }

    /// Twelve were said in March, thirty in April; in February one was named.
    private static SiteFact site(UnitId unit, @Nullable String began, @Nullable String ended) {
        return new SiteFact(
                UUID.randomUUID(),
                unit,
                Area.VILLAGE,
                Origin.PLANNED,
                began == null ? null : day(began),
                null,
                ended == null ? null : day(ended),
                ended == null ? null : EndReason.GOAL_MET,
                List.of(new Stay(day("2020-01-01"), null)),
                List.of(new Stay(day("2026-02-01"), day("2026-02-28"))),
                new TreeMap<>(Map.of(day("2026-03-01"), 12, day("2026-04-01"), 30)),
                3);
    }

    private static List<String> lines(SourceVersion version, Countable what) {
        return version.occurrences().stream()
                .filter(each -> each.what() == what)
                .map(SiteWorkTest::line)
                .toList();
    }

    private static String line(Occurrence each) {
        return each.unit().code() + " " + each.day() + " " + each.figure().amount();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
