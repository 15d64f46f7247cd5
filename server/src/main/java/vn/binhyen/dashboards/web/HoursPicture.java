package vn.binhyen.dashboards.web;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.binhyen.charts.Hours;
import vn.binhyen.dashboards.Chosen;
import vn.binhyen.dashboards.application.Reading;
import vn.binhyen.figures.HourOfWeek;
import vn.binhyen.figures.Indicator;
import vn.binhyen.kernel.Figure;
import vn.binhyen.ui.Words;

/// At which hours of the week it came.
record HoursPicture(Saying saying, Reading reading, Indicator indicator) {

    private static final int MORNING = 7;
    private static final int EVENING = 17;

    Shown of(Chosen chosen) {
        var known = new HashMap<HourOfWeek, Figure>();
        long unknown = 0;
        for (var each : reading.parts(indicator.code(), HourOfWeek.TRAIT).entrySet()) {
            var hour = HourOfWeek.ofWord(each.getKey());
            if (hour.isPresent()) known.put(hour.get(), each.getValue());
            else unknown += each.getValue().amount();
        }
        return saying.shown(
                chosen.code(),
                words().of("dashboards.hours", saying.name(indicator)),
                says(known, unknown),
                chart(known),
                numbers(known));
    }

    private Hours chart(Map<HourOfWeek, Figure> known) {
        var hours = new ArrayList<String>();
        var amounts = new ArrayList<List<Long>>();
        for (int hour = 0; hour < 24; hour++) {
            hours.add(words().of("dashboards.hour", hour));
            var row = new ArrayList<Long>();
            for (DayOfWeek day : DayOfWeek.values()) {
                Figure figure = known.getOrDefault(new HourOfWeek(day, hour), Figure.NONE);
                row.add(Math.max(0, figure.amount()));
            }
            amounts.add(row);
        }
        return new Hours(days(), hours, amounts, words()::number);
    }

    private List<String> days() {
        var days = new ArrayList<String>();
        for (int day = 1; day <= 7; day++) days.add(words().of("dashboards.day." + day));
        return days;
    }

    private List<String> says(Map<HourOfWeek, Figure> known, long unknown) {
        String without = unknown == 0 ? "" : words().of("dashboards.says.no-hour", unknown);
        long all = known.values().stream().mapToLong(Figure::amount).sum();
        if (all == 0) return Saying.sentences(words().of("dashboards.says.nothing"), without);
        Map.Entry<HourOfWeek, Figure> most =
                known.entrySet().stream()
                        .max(
                                Map.Entry.<HourOfWeek, Figure>comparingByValue(
                                                Comparator.comparingLong(Figure::amount))
                                        .thenComparing(each -> each.getKey().word()))
                        .orElseThrow();
        long beyond =
                known.entrySet().stream()
                        .filter(each -> beyondOffice(each.getKey()))
                        .mapToLong(each -> each.getValue().amount())
                        .sum();
        return Saying.sentences(
                words().of(
                                "dashboards.says.busiest",
                                words().of("ui.weekday." + most.getKey().day().getValue()),
                                most.getKey().hour(),
                                most.getValue().amount()),
                words().of("dashboards.says.beyond-office", 100.0 * beyond / all),
                without);
    }

    private static boolean beyondOffice(HourOfWeek at) {
        return at.day().compareTo(DayOfWeek.FRIDAY) > 0
                || at.hour() < MORNING
                || at.hour() >= EVENING;
    }

    private Numbers numbers(Map<HourOfWeek, Figure> known) {
        var headings = new ArrayList<>(List.of(words().of("dashboards.hour-head")));
        headings.addAll(days());
        var rows = new ArrayList<Numbers.Row>();
        for (int hour = 0; hour < 24; hour++) {
            var cells = new ArrayList<Numbers.Cell>();
            for (DayOfWeek day : DayOfWeek.values()) {
                var at = new HourOfWeek(day, hour);
                Figure figure = known.getOrDefault(at, Figure.NONE);
                cells.add(
                        saying.number(
                                figure,
                                indicator,
                                saying.unit(),
                                reading.period(),
                                Map.of(HourOfWeek.TRAIT, at.word())));
            }
            rows.add(new Numbers.Row(words().of("dashboards.hour", hour), cells));
        }
        return new Numbers(headings, rows);
    }

    private Words words() {
        return saying.words();
    }
}
