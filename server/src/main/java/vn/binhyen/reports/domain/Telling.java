package vn.binhyen.reports.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.Mark;
import vn.binhyen.kernel.Period;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.papers.Cell;
import vn.binhyen.papers.Run;
import vn.binhyen.reports.FigureKey;
import vn.binhyen.reports.FilledReport;
import vn.binhyen.ui.Words;

/// Says a report's figures in words and cells, each with the way to what is behind it.
///
/// @param words Vietnamese: papers have one language
/// @param blanks what the names of the report stand for
record Telling(FilledReport report, Words words, Map<String, String> blanks) {

    List<Run> runs(List<Sentence.Piece> pieces, boolean bold) {
        var runs = new ArrayList<Run>();
        for (Sentence.Piece piece : pieces) {
            String text = text(piece);
            Run run = bold ? Run.bold(text) : Run.plain(text);
            runs.add(piece instanceof Sentence.Number number ? run.linked(link(number)) : run);
        }
        return runs;
    }

    String text(Sentence sentence) {
        return sentence.pieces().stream().map(this::text).collect(Collectors.joining());
    }

    private String text(Sentence.Piece piece) {
        return switch (piece) {
            case Sentence.Said(String said) -> said;
            case Sentence.Blank(String name) -> blanks.getOrDefault(name, "");
            case Sentence.Number(Formula formula, Sentence.Aspect aspect) ->
                    switch (aspect) {
                        case NOW -> number(formula, report.period());
                        case BEFORE -> number(formula, report.period().yearBefore());
                        case CHANGE -> change(formula);
                    };
        };
    }

    private String number(Formula formula, Period period) {
        Function<Term, Figure> figures = at(report.unit(), period);
        if (!formula.isShare()) return words.figure(formula.figure(figures));
        String about = formula.isExact(figures) ? "" : words.of("reports.mark.about") + " ";
        return formula.percent(figures)
                .map(percent -> about + decimal(percent) + "%")
                .orElse(words.of("reports.share.none"));
    }

    /// "giảm 6,58% so với cùng kỳ"; about so much where a number is not known exactly.
    private String change(Formula formula) {
        Function<Term, Figure> now = at(report.unit(), report.period());
        Function<Term, Figure> before = at(report.unit(), report.period().yearBefore());
        Figure is = formula.figure(now);
        Figure was = formula.figure(before);
        if (was.amount() <= 0) return words.of("reports.change.none");
        if (is.equals(was)) return words.of("reports.change.same");
        boolean sure = formula.isExact(now) && formula.isExact(before);
        BigDecimal percent = Formula.share(is.amount() - was.amount(), was.amount(), 2);
        return words.of(
                percent.signum() < 0 ? "reports.change.less" : "reports.change.more",
                (sure ? "" : words.of("reports.mark.about") + " ") + decimal(percent.abs()));
    }

    /// A figure as a cell that stays a number.
    Cell cell(Formula formula, UnitId unit, Period period) {
        Function<Term, Figure> figures = at(unit, period);
        Cell cell =
                formula.isShare()
                        ? formula.percent(figures).map(Cell::of).orElse(Cell.of("-"))
                        : cell(formula.figure(figures));
        return cell.linked(link(formula, unit, period));
    }

    private Cell cell(Figure figure) {
        BigDecimal amount = BigDecimal.valueOf(figure.amount());
        return switch (figure.mark()) {
            case EXACT -> Cell.of(amount);
            case OVER, NEARLY, ABOUT -> Cell.marked(mark(figure.mark()), amount);
            case RANGE -> {
                String from = words.of("reports.mark.range", words.number(figure.amount()));
                yield Cell.marked(from, BigDecimal.valueOf(figure.upTo()));
            }
        };
    }

    /// The sum of a column of figures, as surely as they are known together.
    Cell sum(List<Figure> column) {
        Figure sum = column.stream().reduce(Figure.NONE, Figure::plus);
        return switch (sum.mark()) {
            case EXACT -> Cell.columnSum();
            case OVER, NEARLY, ABOUT -> Cell.columnSumMarked(mark(sum.mark()));
            case RANGE ->
                    Cell.columnSumMarked(
                            words.of("reports.mark.range", words.number(sum.amount())));
        };
    }

    private String mark(Mark mark) {
        return words.of("reports.mark." + mark.word());
    }

    Function<Term, Figure> at(UnitId unit, Period period) {
        return term -> report.figure(term.key(unit, period));
    }

    private String link(Sentence.Number number) {
        return switch (number.aspect()) {
            case NOW -> link(number.formula(), report.unit(), report.period());
            case BEFORE -> link(number.formula(), report.unit(), report.period().yearBefore());
            case CHANGE -> beside(number.formula());
        };
    }

    /// To its records; what is worked out of several leads to the table of them, where each does.
    private static String link(Formula formula, UnitId unit, Period period) {
        return formula.single(unit, period)
                .map(FigureKey::records)
                .orElseGet(() ->
                        "/console/figures/table?unit="
                                + unit
                                + span(period)
                                + formula.keys(unit, period)
                                        .map(FigureKey::indicator)
                                        .distinct()
                                        .map(code -> "&indicator=" + code)
                                        .collect(Collectors.joining()));
    }

    /// To both periods beside each other.
    private String beside(Formula formula) {
        return "/console/figures?unit="
                + report.unit()
                + span(report.period())
                + "&show="
                + formula.terms().getFirst().indicator();
    }

    private static String span(Period period) {
        return "&period=range&from=" + period.from() + "&to=" + period.to();
    }

    /// With a comma, and without zeros at its end: "6,58", "12".
    private static String decimal(BigDecimal value) {
        var signs = DecimalFormatSymbols.getInstance(Locale.ROOT);
        signs.setDecimalSeparator(',');
        signs.setGroupingSeparator('.');
        return new DecimalFormat("#,##0.##", signs)
                .format(value.setScale(Math.min(2, value.scale()), RoundingMode.HALF_UP));
    }
}
