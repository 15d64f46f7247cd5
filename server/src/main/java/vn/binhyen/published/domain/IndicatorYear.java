package vn.binhyen.published.domain;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.binhyen.kernel.Figure;
import vn.binhyen.published.PublicPeriod;
import vn.binhyen.published.domain.Cell.Showing;

/// One indicator through one year: its frozen months, and what of them was told to everybody. It
/// decides what may be told next. Every number is a sum of the same frozen months, so nothing that
/// is published later disagrees with what was published before.
///
/// Two kinds of sums could give a hidden number away, and each is guarded on its own:
/// - The province's months, quarters and years. A sum is shown only if what is hidden in it stays
///   anything from 1 to 4 ([Rest#staysHidden()]).
/// - The lines of one period, with the province's total. If those under 5 alone would not stay
///   hidden, the smallest other line is hidden with them, so that any of them may be the large one;
///   and where there is no other, every 0. Without a total no line is shown.
///
/// A line's longer period is shown only if all shorter ones of it are, and then tells nothing new;
/// so the two kinds never meet.
public final class IndicatorYear {

    /// The lines a cut has in a period: those only that could count something in it. Each frozen
    /// number belongs to one.
    public interface Lines {
        List<Line> of(Cut cut, PublicPeriod period);
    }

    private final PublicIndicator indicator;
    private final Lines lines;
    private final Map<YearMonth, Count> months;
    private final boolean guarded;
    private final Map<PublicPeriod, Map<Cut, Map<String, Boolean>>> told = new HashMap<>();

    public IndicatorYear(PublicIndicator indicator, Lines lines, Map<YearMonth, Count> months) {
        this(indicator, lines, months, true);
    }

    /// @param guarded whether numbers are hidden that would give others away; only tests say no
    IndicatorYear(
            PublicIndicator indicator, Lines lines, Map<YearMonth, Count> months, boolean guarded) {
        this.indicator = indicator;
        this.lines = lines;
        this.months = Map.copyOf(months);
        this.guarded = guarded;
    }

    /// A number was told, or hidden, when that period was published.
    public void wasTold(PublicPeriod period, Cut cut, String item, boolean shown) {
        told.computeIfAbsent(period, _ -> new HashMap<>())
                .computeIfAbsent(cut, _ -> new LinkedHashMap<>())
                .put(item, shown);
    }

    /// What this period tells, after all shorter ones within it; nothing where a month is missing
    /// or the indicator has no such period.
    public List<Cell> tell(PublicPeriod period) {
        if (!months.keySet().containsAll(period.months())) return List.of();
        if (!indicator.tells(Cut.PROVINCE, period.kind())) return List.of();
        var cells = new ArrayList<Cell>();
        Cell total = total(period);
        cells.add(total);
        for (Cut cut : List.of(Cut.COMMUNES, Cut.KINDS)) {
            if (!indicator.tells(cut, period.kind())) continue;
            List<Cell> all = lines(cut, period);
            boolean whole = sum(all) == total.figure().amount();
            cells.addAll(!guarded || (whole && total.shown()) ? all : hidden(all));
        }
        cells.forEach(cell -> wasTold(period, cell.cut(), cell.item(), cell.shown()));
        return cells;
    }

    private Cell total(PublicPeriod period) {
        Figure figure =
                counted(period).stream().map(Count::total).reduce(Figure.NONE, Figure::plus);
        return new Cell(Cut.PROVINCE, "", figure, showing(period, figure));
    }

    private Showing showing(PublicPeriod period, Figure figure) {
        if (Rest.few(figure.amount())) return Showing.FEW;
        if (!guarded || !toldWithin(period, Cut.PROVINCE)) return Showing.SHOWN;
        boolean safe =
                indicator.level()
                        ? covered(period, Cut.PROVINCE, Set.of())
                        : restWithin(period).staysHidden();
        return safe ? Showing.SHOWN : Showing.GIVES_AWAY;
    }

    /// What is hidden in the parts of a period and in no sum that was told.
    private Rest restWithin(PublicPeriod period) {
        return period.parts().stream().map(this::rest).reduce(Rest.NONE, Rest::plus);
    }

    private Rest rest(PublicPeriod period) {
        Optional<Boolean> shown = toldOf(period, Cut.PROVINCE, "");
        if (shown.isPresent() && shown.get()) return Rest.NONE;
        if (toldWithin(period, Cut.PROVINCE)) return restWithin(period);
        if (shown.isEmpty()) return Rest.UNKNOWN;
        return Rest.of(total(counted(period)));
    }

    private static long total(List<Count> counts) {
        return counts.stream().mapToLong(count -> count.total().amount()).sum();
    }

    private static long sum(List<Cell> cells) {
        return cells.stream().mapToLong(cell -> cell.figure().amount()).sum();
    }

    private List<Cell> lines(Cut cut, PublicPeriod period) {
        var cells = new ArrayList<Cell>();
        boolean finer = toldWithin(period, cut);
        for (Line line : linesOf(cut, period)) {
            Figure figure = figure(cut, period, line);
            Showing showing = Rest.few(figure.amount()) ? Showing.FEW : Showing.SHOWN;
            if (guarded && finer && showing == Showing.SHOWN) {
                if (!covered(period, cut, line.leaves())) showing = Showing.GIVES_AWAY;
            }
            cells.add(new Cell(cut, line.item(), figure, showing));
        }
        return guarded && !finer ? withCompanion(cells) : cells;
    }

    /// If those under 5 would not stay hidden by themselves, the smallest other line joins them;
    /// where there is none, every 0 does.
    private static List<Cell> withCompanion(List<Cell> cells) {
        Rest few =
                cells.stream()
                        .filter(cell -> !cell.shown())
                        .map(cell -> Rest.of(cell.figure().amount()))
                        .reduce(Rest.NONE, Rest::plus);
        if (few.staysHidden()) return cells;
        Optional<Cell> companion =
                cells.stream()
                        .filter(cell -> cell.shown() && cell.figure().amount() > 0)
                        .min(
                                Comparator.comparingLong((Cell cell) -> cell.figure().amount())
                                        .thenComparing(Cell::item));
        if (companion.isEmpty()) return hidden(cells);
        return cells.stream()
                .map(cell -> cell.equals(companion.get()) ? hidden(cell) : cell)
                .toList();
    }

    private static List<Cell> hidden(List<Cell> cells) {
        return cells.stream().map(cell -> cell.shown() ? hidden(cell) : cell).toList();
    }

    private static Cell hidden(Cell cell) {
        return new Cell(cell.cut(), cell.item(), cell.figure(), Showing.GIVES_AWAY);
    }

    /// Whether all numbers the parts told of these leaves are shown, and are of no others; then the
    /// sum tells nothing new. Of a level only the last part counts.
    private boolean covered(PublicPeriod period, Cut cut, Set<String> leaves) {
        List<PublicPeriod> parts = period.parts();
        if (parts.isEmpty()) return false;
        return (indicator.level() ? Stream.of(parts.getLast()) : parts.stream())
                .allMatch(part ->
                        told.getOrDefault(part, Map.of()).containsKey(cut)
                                ? shown(part, cut, leaves)
                                : covered(part, cut, leaves));
    }

    private boolean shown(PublicPeriod period, Cut cut, Set<String> leaves) {
        if (cut == Cut.PROVINCE) return toldOf(period, cut, "").orElse(false);
        var left = new HashSet<>(leaves);
        for (Line line : linesOf(cut, period)) {
            if (line.leaves().stream().noneMatch(leaves::contains)) continue;
            if (!leaves.containsAll(line.leaves())) return false;
            if (!toldOf(period, cut, line.item()).orElse(false)) return false;
            left.removeAll(line.leaves());
        }
        return left.stream().noneMatch(leaf -> counts(cut, period, leaf));
    }

    private boolean counts(Cut cut, PublicPeriod period, String leaf) {
        return counted(period).stream().anyMatch(count -> numbers(cut, count).containsKey(leaf));
    }

    private Optional<Boolean> toldOf(PublicPeriod period, Cut cut, String item) {
        return Optional.ofNullable(
                told.getOrDefault(period, Map.of()).getOrDefault(cut, Map.of()).get(item));
    }

    /// Whether anything was told of this cut within the period, shown or hidden.
    private boolean toldWithin(PublicPeriod period, Cut cut) {
        return period.parts().stream()
                .anyMatch(part ->
                        told.getOrDefault(part, Map.of()).containsKey(cut)
                                || toldWithin(part, cut));
    }

    private Figure figure(Cut cut, PublicPeriod period, Line line) {
        return counted(period).stream()
                .map(count -> numbers(cut, count))
                .flatMap(numbers ->
                        line.leaves().stream().map(leaf -> numbers.getOrDefault(leaf, Figure.NONE)))
                .reduce(Figure.NONE, Figure::plus);
    }

    private static Map<String, Figure> numbers(Cut cut, Count count) {
        return cut == Cut.KINDS ? count.kinds() : count.units();
    }

    /// A level is that of the last month, and so are its lines.
    private List<Line> linesOf(Cut cut, PublicPeriod period) {
        return lines.of(
                cut, indicator.level() ? PublicPeriod.month(period.months().getLast()) : period);
    }

    /// The months that make up a period's number: all, or of a level the last.
    private List<Count> counted(PublicPeriod period) {
        List<YearMonth> all = period.months();
        return (indicator.level() ? Stream.of(all.getLast()) : all.stream())
                .flatMap(month -> Stream.ofNullable(months.get(month)))
                .toList();
    }
}
