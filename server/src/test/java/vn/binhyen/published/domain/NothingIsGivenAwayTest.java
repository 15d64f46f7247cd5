package vn.binhyen.published.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.binhyen.kernel.Figure;
import vn.binhyen.published.PublicPeriod;
import vn.binhyen.published.PublicPeriod.Kind;

/// Random years are published month by month, quarter by quarter; an attacker who has every public
/// number tries to work out each hidden one.
class NothingIsGivenAwayTest {

    private static final int YEAR = 2025;

    /// Two old communes became `new`, one was split; `whole` stayed. Before July they stand apart.
    private static final List<Line> OLD =
            List.of(Line.of("old-1"), Line.of("old-2"), Line.of("split"), Line.of("whole"));

    private static final List<Line> NEW =
            List.of(
                    new Line("new", Set.of("new", "old-1", "old-2")),
                    Line.of("split"),
                    Line.of("whole"),
                    Line.of("other"));

    private static final List<String> KINDS = List.of("a", "b", "c");

    private static final IndicatorYear.Lines LINES =
            (cut, period) ->
                    switch (cut) {
                        case PROVINCE -> List.of();
                        case COMMUNES -> communes(period);
                        case KINDS -> KINDS.stream().map(Line::of).toList();
                    };

    private static List<Line> communes(PublicPeriod period) {
        if (period.period().to().getMonthValue() < 7) return OLD;
        return period.from().getMonthValue() < 7
                ? NEW
                : NEW.stream().filter(line -> !line.item().equals("split")).toList();
    }

    private record Public(PublicPeriod period, Cell cell) {}

    /// One year of one indicator, as published so far.
    private static final class Case {
        final PublicIndicator indicator;
        final Map<YearMonth, Count> months = new LinkedHashMap<>();
        final List<Public> published = new ArrayList<>();

        Case(Random chance, PublicPeriod whole, boolean level) {
            indicator = new PublicIndicator("any", level, periods(chance));
            double rate = new double[] {0.3, 1, 2.5, 6, 15}[chance.nextInt(5)];
            for (YearMonth month : whole.months()) months.put(month, count(chance, month, rate));
        }

        void publish(PublicPeriod whole, boolean guarded) {
            var year = new IndicatorYear(indicator, LINES, months, guarded);
            for (PublicPeriod period : whole.withParts()) {
                year.tell(period).forEach(cell -> published.add(new Public(period, cell)));
            }
        }

        Attacker attacker() {
            var attacker = new Attacker(indicator.level(), LINES);
            months.forEach((month, count) -> attacker.knows(month, count.units().keySet(), KINDS));
            for (Public each : published) attacker.reads(each.period, each.cell);
            for (Public each : published) {
                Cut cut = each.cell.cut();
                // sums of shorter periods are hidden for other reasons as well
                Kind finest = indicator.periods().get(cut).iterator().next();
                if (each.cell.shown() || each.period.kind() != finest) continue;
                if (cut == Cut.PROVINCE) attacker.readsThatItIsFew(each.period, each.cell);
                if (cut == Cut.PROVINCE || someAreShown(each.period, cut)) {
                    attacker.readsThatItIsSome(each.period, each.cell);
                }
            }
            return attacker;
        }

        private boolean someAreShown(PublicPeriod period, Cut cut) {
            return published.stream()
                    .anyMatch(each ->
                            each.period.equals(period)
                                    && each.cell.cut() == cut
                                    && each.cell.shown());
        }

        @Override
        public String toString() {
            return indicator + " " + published;
        }

        List<String> derived() {
            Attacker attacker = attacker();
            var derived = new ArrayList<String>();
            for (Public each : published) {
                if (each.cell.shown()) continue;
                Attacker.Bounds bounds = attacker.bounds(each.period, each.cell);
                assertThat(each.cell.figure().amount())
                        .as("%s of %s", each, this)
                        .isBetween(bounds.least(), bounds.most());
                if (!bounds.tellLittle(each.cell.showing() == Cell.Showing.FEW))
                    derived.add(each.period.word() + " " + each.cell + " " + bounds);
            }
            return derived;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void no_hidden_number_of_a_year_can_be_worked_out(long seed) {
        var random = new Random(seed);
        var year = PublicPeriod.year(YEAR);
        var it = new Case(random, year, seed % 3 == 0);
        it.publish(year, true);
        assertThat(it.derived()).isEmpty();
    }

    @Test
    void nor_any_of_eighty_quarters() {
        for (long seed = 1; seed <= 80; seed++) {
            var quarter = PublicPeriod.quarter(YEAR, 1 + (int) (seed % 4));
            var it = new Case(new Random(seed), quarter, seed % 4 == 1);
            it.publish(quarter, true);
            assertThat(it.derived()).as("seed " + seed).isEmpty();
        }
    }

    @Test
    void were_only_the_small_numbers_hidden_many_could_be() {
        long found = 0;
        for (long seed = 1; seed <= 40; seed++) {
            var quarter = PublicPeriod.quarter(YEAR, 1 + (int) (seed % 4));
            var it = new Case(new Random(seed), quarter, false);
            it.publish(quarter, false);
            found += it.derived().isEmpty() ? 0 : 1;
        }
        assertThat(found).isGreaterThan(5);
    }

    @Test
    void much_is_shown_all_the_same() {
        long shown = 0;
        long large = 0;
        for (long seed = 1; seed <= 100; seed++) {
            var year = PublicPeriod.year(YEAR);
            var it = new Case(new Random(seed), year, false);
            it.publish(year, true);
            for (Public each : it.published) {
                if (each.cell.figure().amount() < 5) continue;
                large++;
                if (each.cell.shown()) shown++;
            }
        }
        assertThat((double) shown / large).isGreaterThan(0.75);
    }

    private static Map<Cut, Set<Kind>> periods(Random chance) {
        var periods = new EnumMap<Cut, Set<Kind>>(Cut.class);
        EnumSet<Kind> ofProvince = some(chance, EnumSet.allOf(Kind.class));
        if (ofProvince.isEmpty()) ofProvince.add(Kind.QUARTER);
        periods.put(Cut.PROVINCE, ofProvince);
        periods.put(Cut.COMMUNES, some(chance, ofProvince));
        periods.put(Cut.KINDS, some(chance, ofProvince));
        return periods;
    }

    private static EnumSet<Kind> some(Random chance, EnumSet<Kind> from) {
        var some = EnumSet.noneOf(Kind.class);
        for (Kind kind : from) if (chance.nextInt(3) > 0) some.add(kind);
        return some;
    }

    private static Count count(Random chance, YearMonth month, double rate) {
        List<String> units =
                month.getMonthValue() < 7
                        ? List.of("old-1", "old-2", "split", "whole")
                        : List.of("new", "whole", "other");
        var byUnit = new HashMap<String, Figure>();
        long total = 0;
        for (String unit : units) {
            long amount = few(chance, unit.equals("whole") ? rate * 4 : rate);
            byUnit.put(unit, Figure.exactly(amount));
            total += amount;
        }
        var byKind = new HashMap<String, Figure>();
        long[] amounts = new long[KINDS.size()];
        for (long i = 0; i < total; i++)
            amounts[Math.min(chance.nextInt(8), 9) % 3 == 0 ? 1 : chance.nextInt(3)]++;
        IntStream.range(0, amounts.length)
                .forEach(i -> byKind.put(KINDS.get(i), Figure.exactly(amounts[i])));
        return new Count(byUnit, byKind);
    }

    /// As many as happen at that rate (Poisson).
    private static long few(Random chance, double rate) {
        double left = Math.exp(-rate);
        double product = chance.nextDouble();
        long amount = 0;
        while (product > left) {
            product *= chance.nextDouble();
            amount++;
        }
        return amount;
    }
}
