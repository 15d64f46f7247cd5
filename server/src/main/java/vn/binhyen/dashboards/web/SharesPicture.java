package vn.binhyen.dashboards.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.binhyen.charts.Ranks;
import vn.binhyen.charts.Value;
import vn.binhyen.dashboards.Chosen;
import vn.binhyen.dashboards.application.Reading;
import vn.binhyen.figures.Indicator;
import vn.binhyen.kernel.Figure;
import vn.binhyen.ui.Words;

/// The values of one dimension as parts of the whole, greatest first.
record SharesPicture(Saying saying, Reading reading, Indicator indicator) {

    Shown of(Chosen chosen, String dimension) {
        Map<String, Figure> parts = reading.parts(indicator.code(), dimension);
        double whole = Math.max(1, parts.values().stream().mapToLong(Figure::amount).sum());
        var values = new ArrayList<Value>();
        var rows = new ArrayList<Numbers.Row>();
        parts.forEach((value, figure) -> {
            if (figure.amount() <= 0) return;
            double percent = 100 * figure.amount() / whole;
            String name =
                    value.isEmpty() ? words().of("dashboards.unknown") : named(dimension, value);
            Numbers.Cell number =
                    value.isEmpty()
                            ? Saying.plain(words().figure(figure), figure.amount())
                            : saying.number(
                                    figure,
                                    indicator,
                                    saying.unit(),
                                    reading.period(),
                                    Map.of(dimension, value));
            String share = words().of("figures.percent", percent);
            values.add(
                    new Value(name, figure.amount(), number.text() + " · " + share, number.link()));
            rows.add(new Numbers.Row(name, List.of(number, Saying.plain(share, percent / 100))));
        });
        String by = words().of("dashboards.by." + dimension);
        return saying.shown(
                chosen.code(),
                words().of("dashboards.shares", saying.name(indicator), by),
                says(values, whole),
                Ranks.ofShares(values),
                new Numbers(
                        List.of(by, saying.name(indicator), words().of("dashboards.share")), rows));
    }

    private String named(String dimension, String value) {
        return words().of("figures." + dimension + "." + value);
    }

    private List<String> says(List<Value> values, double whole) {
        if (values.isEmpty()) return List.of(words().of("dashboards.says.nothing"));
        Value most = values.getFirst();
        return List.of(
                words().of(
                                "dashboards.says.share",
                                most.name(),
                                (long) most.amount(),
                                (long) whole,
                                100 * most.amount() / whole));
    }

    private Words words() {
        return saying.words();
    }
}
