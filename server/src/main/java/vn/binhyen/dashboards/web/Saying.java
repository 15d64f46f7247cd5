package vn.binhyen.dashboards.web;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.binhyen.charts.Chart;
import vn.binhyen.charts.Picture;
import vn.binhyen.figures.Comparison;
import vn.binhyen.figures.Indicator;
import vn.binhyen.figures.RecordsAddress;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.Mark;
import vn.binhyen.kernel.Period;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.Words;

/// What pictures of one reader have in common: the words, the unit, the period.
///
/// @param at when the numbers were read
record Saying(Words words, Unit unit, Period period, Instant at) {

    Shown shown(String code, String title, List<String> sentences, Chart chart, Numbers numbers) {
        String full = title + " – " + unit.fullName();
        return new Shown(code, title, picture(full, sentences, chart), numbers);
    }

    /// A picture of several units, which name themselves.
    Shown compared(
            String code, String title, List<String> sentences, Chart chart, Numbers numbers) {
        return new Shown(code, title, picture(title, sentences, chart), numbers);
    }

    private Picture picture(String title, List<String> sentences, Chart chart) {
        String source =
                words.of(
                        "dashboards.source",
                        words.day(period.from()),
                        words.day(period.to()),
                        words.moment(at));
        return new Picture(title, String.join(" ", sentences), source, chart);
    }

    String name(Indicator indicator) {
        return indicator.name().in(words.language().code());
    }

    String month(YearMonth month) {
        return words.of("figures.month-of", month.getMonthValue(), String.valueOf(month.getYear()));
    }

    /// `tăng 12,0 %`
    String change(Figure now, Figure before) {
        double change = new Comparison(now, before).change().orElse(Double.NaN);
        if (Double.isNaN(change)) return words.of("figures.change.none");
        if (change == 0) return words.of("figures.change.same");
        String key = change > 0 ? "figures.change.more" : "figures.change.less";
        return words.of(key, Math.abs(change * 100));
    }

    Numbers.Cell number(
            Figure figure, Indicator of, Unit unit, Period period, Map<String, String> cut) {
        String text = words.figure(figure);
        return new Numbers.Cell(
                text,
                figure.mark() == Mark.EXACT ? figure.amount() : text,
                RecordsAddress.of(of.code(), unit.id(), period, cut));
    }

    Numbers.Cell number(Figure figure, Indicator of, Unit unit, Period period) {
        return number(figure, of, unit, period, Map.of());
    }

    static Numbers.Cell plain(String text, Object ofSheet) {
        return new Numbers.Cell(text, ofSheet, null);
    }

    /// The days of a month that lie within a period.
    static Period within(YearMonth month, Period all) {
        Period whole = Period.month(month);
        return new Period(
                whole.from().isBefore(all.from()) ? all.from() : whole.from(),
                whole.to().isAfter(all.to()) ? all.to() : whole.to());
    }

    /// Those that say something.
    static List<String> sentences(String... all) {
        var said = new ArrayList<String>();
        for (String each : all) if (!each.isEmpty()) said.add(each);
        return said;
    }
}
