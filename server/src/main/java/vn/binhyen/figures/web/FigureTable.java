package vn.binhyen.figures.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.binhyen.figures.Ground;
import vn.binhyen.figures.Indicator;
import vn.binhyen.figures.Question;
import vn.binhyen.figures.Rate;
import vn.binhyen.figures.RecordsAddress;
import vn.binhyen.figures.Totals;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.Mark;
import vn.binhyen.kernel.Period;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.Words;

/// A table of figures: each cell with the way to its records.
///
/// @param headings of all columns, that of the rows' names first
public record FigureTable(List<String> headings, List<Row> rows) {

    /// What the columns or rows go by.
    public enum By {
        MONTH,
        UNIT,
        UNIT_AND_MONTH;

        /// As an address carries it.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A line of the table.
    public record Row(String name, List<Cell> cells) {

        /// Numbers that are known exactly stay numbers.
        List<?> cellsOfSheet() {
            var cells = new ArrayList<Object>(List.of(name));
            for (Cell cell : this.cells) cells.add(cell.ofSheet());
            return cells;
        }
    }

    /// A number, or a share of two.
    ///
    /// @param behind the records it counts; none behind a share
    public record Cell(String text, Object ofSheet, @Nullable Behind behind) {

        /// Where it opens to; null where there is nothing to open.
        public @Nullable String link() {
            return behind == null ? null : behind.address();
        }
    }

    /// Which records stand behind a number.
    record Behind(String indicator, UnitId unit, Period period) {

        private String address() {
            return RecordsAddress.of(indicator, unit, period);
        }
    }

    /// Puts the table together from one question.
    ///
    /// @param question its indicator is not looked at
    record Maker(
            Totals totals,
            Ground ground,
            List<Rate> rates,
            Words words,
            List<Indicator> shown,
            Question question) {

        private static final String LESS = "–";

        /// Indicators down, months across, the whole period last.
        FigureTable byMonth(Unit unit) {
            List<YearMonth> months = question.period().months();
            Map<String, Map<UnitId, SortedMap<YearMonth, Figure>>> read =
                    totals.byUnitAndMonth(codes(), question);
            BiFunction<String, YearMonth, Figure> of =
                    (code, month) ->
                            sum(
                                    read.getOrDefault(code, Map.of()).values().stream()
                                            .map(each -> each.getOrDefault(month, Figure.NONE))
                                            .toList());
            Map<String, Figure> whole = whole(totals.byUnit(codes(), question), question.units());
            var headings = new ArrayList<>(List.of(words.of("figures.indicator")));
            months.forEach(month -> headings.add(heading(month)));
            headings.add(words.of("figures.table.whole"));
            var rows = new ArrayList<Row>();
            for (Indicator each : shown) {
                var cells = new ArrayList<Cell>();
                for (YearMonth month : months) {
                    cells.add(number(of.apply(each.code(), month), each, unit, span(month)));
                }
                cells.add(number(figure(whole, each.code()), each, unit, question.period()));
                rows.add(new Row(name(each), cells));
            }
            for (Rate rate : told()) {
                var cells = new ArrayList<Cell>();
                for (YearMonth month : months) {
                    cells.add(
                            share(
                                    of.apply(rate.numerator(), month),
                                    of.apply(rate.denominator(), month)));
                }
                cells.add(
                        share(figure(whole, rate.numerator()), figure(whole, rate.denominator())));
                rows.add(new Row(name(rate), cells));
            }
            return new FigureTable(headings, rows);
        }

        /// The province and its communes down, indicators across.
        FigureTable byUnit(Unit province) {
            Map<String, Map<UnitId, Figure>> read = totals.byUnit(codes(), question);
            var headings = new ArrayList<>(List.of(words.of("figures.unit")));
            shown.forEach(each -> headings.add(name(each)));
            told().forEach(each -> headings.add(name(each)));
            var rows = new ArrayList<Row>();
            rows.add(row(province, question.units(), read));
            for (Unit commune : ground.communes(province.id())) {
                rows.add(row(commune, ground.leaves(commune.id()), read));
            }
            for (Unit divided : ground.splitCommunes(province.id())) {
                Row line = row(divided, Set.of(divided.id()), read);
                if (line.cells().stream().anyMatch(cell -> !cell.text().equals("0"))) {
                    rows.add(line);
                }
            }
            return new FigureTable(headings, rows);
        }

        /// Every commune with every indicator down, months across.
        FigureTable byUnitAndMonth(Unit province) {
            List<YearMonth> months = question.period().months();
            var read = totals.byUnitAndMonth(codes(), question);
            var headings =
                    new ArrayList<>(
                            List.of(words.of("figures.unit"), words.of("figures.indicator")));
            months.forEach(month -> headings.add(heading(month)));
            var rows = new ArrayList<Row>();
            for (Unit commune : ground.communes(province.id())) {
                Set<UnitId> leaves = ground.leaves(commune.id());
                for (Indicator each : shown) {
                    var byLeaf = read.getOrDefault(each.code(), Map.of());
                    var cells = new ArrayList<Cell>();
                    cells.add(new Cell(name(each), name(each), null));
                    for (YearMonth month : months) {
                        Figure sum = Figure.NONE;
                        for (UnitId leaf : leaves) {
                            var ofLeaf = byLeaf.get(leaf);
                            if (ofLeaf != null)
                                sum = sum.plus(ofLeaf.getOrDefault(month, Figure.NONE));
                        }
                        cells.add(number(sum, each, commune, span(month)));
                    }
                    rows.add(new Row(commune.fullName(), cells));
                }
            }
            return new FigureTable(headings, rows);
        }

        private static String heading(YearMonth month) {
            return month.getMonthValue() + "/" + month.getYear();
        }

        private Row row(Unit unit, Set<UnitId> leaves, Map<String, Map<UnitId, Figure>> read) {
            Map<String, Figure> whole = whole(read, leaves);
            var cells = new ArrayList<Cell>();
            for (Indicator each : shown) {
                cells.add(number(figure(whole, each.code()), each, unit, question.period()));
            }
            for (Rate rate : told()) {
                cells.add(
                        share(figure(whole, rate.numerator()), figure(whole, rate.denominator())));
            }
            return new Row(unit.fullName(), cells);
        }

        private Map<String, Figure> whole(
                Map<String, Map<UnitId, Figure>> read, Set<UnitId> leaves) {
            return read.entrySet().stream()
                    .collect(
                            Collectors.toMap(
                                    Map.Entry::getKey,
                                    each ->
                                            sum(
                                                    each.getValue().entrySet().stream()
                                                            .filter(at ->
                                                                    leaves.contains(at.getKey()))
                                                            .map(Map.Entry::getValue)
                                                            .toList())));
        }

        private static Figure figure(Map<String, Figure> whole, String code) {
            return whole.getOrDefault(code, Figure.NONE);
        }

        private static Figure sum(List<Figure> figures) {
            return figures.stream().reduce(Figure.NONE, Figure::plus);
        }

        /// Every indicator shown, and those the shares are made of.
        private Set<String> codes() {
            var codes = new HashSet<String>();
            shown.forEach(each -> codes.add(each.code()));
            for (Rate rate : told()) {
                codes.add(rate.numerator());
                codes.add(rate.denominator());
            }
            return codes;
        }

        /// The shares whose numerator is shown.
        private List<Rate> told() {
            return rates.stream()
                    .filter(rate ->
                            shown.stream().anyMatch(it -> it.code().equals(rate.numerator())))
                    .toList();
        }

        private Cell number(Figure figure, Indicator of, Unit unit, Period period) {
            String text = words.figure(figure);
            return new Cell(
                    text,
                    figure.mark() == Mark.EXACT ? figure.amount() : text,
                    new Behind(of.code(), unit.id(), period));
        }

        private Cell share(Figure numerator, Figure denominator) {
            OptionalDouble share = Rate.share(numerator, denominator);
            if (share.isEmpty()) return new Cell(LESS, "", null);
            String text = words.of("figures.percent", share.getAsDouble() * 100);
            return new Cell(
                    words.of(
                            "figures.table.share",
                            text,
                            words.figure(numerator),
                            words.figure(denominator)),
                    share.getAsDouble(),
                    null);
        }

        private Period span(YearMonth month) {
            Period whole = Period.month(month);
            Period all = question.period();
            return new Period(
                    whole.from().isBefore(all.from()) ? all.from() : whole.from(),
                    whole.to().isAfter(all.to()) ? all.to() : whole.to());
        }

        private String name(Indicator indicator) {
            return indicator.name().in(words.language().code());
        }

        private String name(Rate rate) {
            return rate.name().in(words.language().code());
        }
    }
}
