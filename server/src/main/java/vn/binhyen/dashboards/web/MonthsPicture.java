package vn.binhyen.dashboards.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleFunction;
import vn.binhyen.charts.Chart;
import vn.binhyen.charts.Columns;
import vn.binhyen.charts.Lines;
import vn.binhyen.charts.Slot;
import vn.binhyen.charts.Value;
import vn.binhyen.dashboards.Chosen;
import vn.binhyen.dashboards.application.Reading;
import vn.binhyen.figures.Indicator;
import vn.binhyen.figures.RecordsAddress;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.Period;
import vn.binhyen.ui.Words;

/// An indicator month by month, beside the same months a year before.
record MonthsPicture(Saying saying, Reading reading, Indicator indicator) {

    private record Month(YearMonth month, Figure now, Figure before) {}

    Shown of(Chosen chosen) {
        List<Month> months =
                reading.period().months().stream()
                        .map(each ->
                                new Month(
                                        each,
                                        reading.inMonth(indicator.code(), each),
                                        reading.yearBefore(indicator.code(), each)))
                        .toList();
        String title = words().of("dashboards.by-month", saying.name(indicator));
        return saying.shown(
                chosen.code(), title, says(months), chart(chosen, months), numbers(months));
    }

    private Chart chart(Chosen chosen, List<Month> months) {
        List<String> series =
                List.of(words().of("dashboards.before"), words().of("dashboards.now"));
        var slots = new ArrayList<Slot>();
        for (Month each : months) {
            boolean year = slots.isEmpty() || each.month().getMonthValue() == 1;
            slots.add(
                    new Slot(
                            String.valueOf(each.month().getMonthValue()),
                            year ? String.valueOf(each.month().getYear()) : "",
                            List.of(value(each, true), value(each, false))));
        }
        DoubleFunction<String> scale = line -> words().number((long) line);
        return chosen.kind() == Chosen.Kind.LINE
                ? new Lines(series, slots, scale)
                : new Columns(series, slots, scale);
    }

    private Value value(Month each, boolean before) {
        YearMonth month = before ? each.month().minusYears(1) : each.month();
        Figure figure = before ? each.before() : each.now();
        Period all = before ? reading.period().yearBefore() : reading.period();
        return new Value(
                saying.month(month),
                Math.max(0, figure.amount()),
                words().figure(figure),
                RecordsAddress.of(indicator.code(), saying.unit().id(), Saying.within(month, all)));
    }

    private List<String> says(List<Month> months) {
        Figure now = reading.whole(indicator.code(), reading.unit());
        Figure before = reading.wholeBefore(indicator.code(), reading.unit());
        if (months.stream().allMatch(each -> each.now().amount() == 0)) {
            return List.of(words().of("dashboards.says.none", words().figure(before)));
        }
        String key = indicator.isStock() ? "dashboards.says.level" : "dashboards.says.total";
        String total =
                words().of(
                                key,
                                words().figure(now),
                                saying.change(now, before),
                                words().figure(before));
        if (months.size() < 2) return List.of(total);
        Comparator<Month> amount = Comparator.comparingLong(each -> each.now().amount());
        Month most = months.stream().max(amount).orElseThrow();
        Month least = months.stream().min(amount).orElseThrow();
        return Saying.sentences(
                total,
                words().of(
                                "dashboards.says.most-month",
                                saying.month(most.month()),
                                words().figure(most.now()),
                                saying.month(least.month()),
                                words().figure(least.now())));
    }

    private Numbers numbers(List<Month> months) {
        var rows = new ArrayList<Numbers.Row>();
        Period before = reading.period().yearBefore();
        for (Month each : months) {
            rows.add(
                    new Numbers.Row(
                            saying.month(each.month()),
                            List.of(
                                    saying.number(
                                            each.now(),
                                            indicator,
                                            saying.unit(),
                                            Saying.within(each.month(), reading.period())),
                                    saying.number(
                                            each.before(),
                                            indicator,
                                            saying.unit(),
                                            Saying.within(each.month().minusYears(1), before)))));
        }
        return new Numbers(
                List.of(
                        words().of("figures.month-head"),
                        words().of("dashboards.now"),
                        words().of("dashboards.before")),
                rows);
    }

    private Words words() {
        return saying.words();
    }
}
