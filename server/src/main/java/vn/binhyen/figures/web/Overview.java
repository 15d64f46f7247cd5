package vn.binhyen.figures.web;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import org.springframework.stereotype.Component;
import vn.binhyen.figures.Comparison;
import vn.binhyen.figures.Ground;
import vn.binhyen.figures.Indicator;
import vn.binhyen.figures.Indicators;
import vn.binhyen.figures.PeriodChoice;
import vn.binhyen.figures.Question;
import vn.binhyen.figures.Totals;
import vn.binhyen.figures.web.FiguresPage.Commune;
import vn.binhyen.figures.web.FiguresPage.Month;
import vn.binhyen.figures.web.FiguresPage.PastLine;
import vn.binhyen.figures.web.FiguresPage.Share;
import vn.binhyen.figures.web.FiguresPage.Tile;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.Period;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.DeskFrame;

/// Puts the overview of a unit together from a handful of questions.
@Component
class Overview {

    private static final List<String> TILES =
            List.of(
                    "tips-received",
                    "questions-answered",
                    "cases-received",
                    "cases-closed",
                    "cases-late",
                    "cases-open");

    /// What the lines of communes and of old communes are made of.
    private static final List<String> LINES =
            List.of(
                    "tips-received",
                    "questions-answered",
                    "cases-answered",
                    "cases-late",
                    "cases-received");

    private final Totals totals;
    private final Indicators indicators;
    private final Ground ground;
    private final Clock clock;

    Overview(Totals totals, Indicators indicators, Ground ground, Clock clock) {
        this.totals = totals;
        this.indicators = indicators;
        this.ground = ground;
        this.clock = clock;
    }

    FiguresPage of(
            Unit unit, PeriodChoice choice, Indicator shown, StaffMember me, DeskFrame desk) {
        boolean province = ground.isProvince(unit.id());
        List<Unit> pasts =
                province
                        ? ground.splitCommunes(unit.id())
                        : ground.pastOf(unit.id()).stream().map(Ground.Past::unit).toList();
        Set<UnitId> leaves = ground.leaves(unit.id());
        Question now = question(shown, leaves, choice.period());
        Question before = now.in(choice.period().yearBefore());
        List<Tile> tiles = tiles(now, before);
        var lines = new HashSet<>(province ? leaves : Set.<UnitId>of());
        pasts.forEach(past -> lines.add(past.id()));
        var byLeaf = new Leaves(now.over(lines));
        var byLeafBefore = new Leaves(before.over(lines));
        return new FiguresPage(
                desk,
                unit,
                province,
                ground.isProvince(me.unit()) ? ground.communes(me.unit()) : List.of(),
                choice.name(),
                choice.period(),
                tiles,
                TILES.stream().flatMap(code -> tile(tiles, code).stream()).toList(),
                shown,
                months(shown, leaves, choice.period()),
                channels(shown, leaves, choice.period()),
                province ? communes(unit.id(), byLeaf, byLeafBefore) : List.of(),
                pastLines(pasts, unit.id(), province, byLeaf, byLeafBefore),
                clock.instant());
    }

    private List<Tile> tiles(Question now, Question before) {
        List<String> codes = indicators.all().stream().map(Indicator::code).toList();
        Map<String, Figure> ofNow = totals.byIndicator(codes, now);
        Map<String, Figure> ofBefore = totals.byIndicator(codes, before);
        return indicators.all().stream()
                .map(each ->
                        new Tile(
                                each,
                                new Comparison(
                                        ofNow.getOrDefault(each.code(), Figure.NONE),
                                        ofBefore.getOrDefault(each.code(), Figure.NONE))))
                .toList();
    }

    private static List<Tile> tile(List<Tile> tiles, String code) {
        return tiles.stream().filter(tile -> tile.indicator().code().equals(code)).toList();
    }

    private List<Month> months(Indicator shown, Set<UnitId> leaves, Period period) {
        YearMonth january = YearMonth.from(period.to()).withMonth(1);
        var both = new Period(january.minusYears(1).atDay(1), period.to());
        SortedMap<YearMonth, Figure> months = totals.byMonth(question(shown, leaves, both));
        return months.tailMap(january).entrySet().stream()
                .map(each ->
                        new Month(
                                each.getKey(),
                                each.getValue().amount(),
                                months.getOrDefault(each.getKey().minusYears(1), Figure.NONE)
                                        .amount()))
                .toList();
    }

    private List<Share> channels(Indicator shown, Set<UnitId> leaves, Period period) {
        if (!shown.dimensions().contains("channel")) return List.of();
        Map<String, Figure> parts = totals.byDimension(question(shown, leaves, period), "channel");
        long whole = Math.max(1, parts.values().stream().mapToLong(Figure::amount).sum());
        var shares = new ArrayList<Share>();
        parts.forEach((value, total) ->
                shares.add(
                        new Share(
                                value,
                                total.amount(),
                                (int) Math.round(total.amount() * 100.0 / whole))));
        return shares;
    }

    /// Whoever needs help first stands first: by the share of late answers.
    private List<Commune> communes(UnitId province, Leaves now, Leaves before) {
        return ground.communes(province).stream()
                .map(commune -> commune(commune, now, before))
                .sorted(
                        Comparator.comparingDouble((Commune each) -> -each.late().orElse(-1))
                                .thenComparing(each -> -each.tips().now().amount())
                                .thenComparing(each -> each.unit().id()))
                .toList();
    }

    private Commune commune(Unit unit, Leaves now, Leaves before) {
        Set<UnitId> leaves = ground.leaves(unit.id());
        Figure answered = now.sum("cases-answered", leaves);
        Figure late = now.sum("cases-late", leaves);
        return new Commune(
                unit,
                beside("tips-received", leaves, now, before),
                now.sum("questions-answered", leaves),
                late,
                answered.amount() == 0
                        ? OptionalDouble.empty()
                        : OptionalDouble.of((double) late.amount() / answered.amount()));
    }

    private List<PastLine> pastLines(
            List<Unit> pasts, UnitId of, boolean province, Leaves now, Leaves before) {
        return pasts.stream()
                .map(past ->
                        new PastLine(
                                past,
                                province
                                        || ground.pastOf(of).stream()
                                                .anyMatch(each ->
                                                        each.split()
                                                                && each.unit()
                                                                        .id()
                                                                        .equals(past.id())),
                                beside("cases-received", Set.of(past.id()), now, before)))
                .filter(line ->
                        line.received().now().amount() + line.received().before().amount() > 0)
                .toList();
    }

    private static Comparison beside(
            String indicator, Set<UnitId> leaves, Leaves now, Leaves before) {
        return new Comparison(now.sum(indicator, leaves), before.sum(indicator, leaves));
    }

    private static Question question(Indicator shown, Set<UnitId> leaves, Period period) {
        return new Question(shown.code(), leaves, period, Map.of());
    }

    /// What the lines need, leaf by leaf, read at once.
    private final class Leaves {

        private final Map<String, Map<UnitId, Figure>> read;

        Leaves(Question question) {
            read = question.units().isEmpty() ? Map.of() : totals.byUnit(LINES, question);
        }

        Figure sum(String indicator, Set<UnitId> leaves) {
            Map<UnitId, Figure> byUnit = read.getOrDefault(indicator, Map.of());
            Figure sum = Figure.NONE;
            for (UnitId leaf : leaves) sum = sum.plus(byUnit.getOrDefault(leaf, Figure.NONE));
            return sum;
        }
    }
}
