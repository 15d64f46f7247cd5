package vn.binhyen.figures.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.binhyen.figures.Figure;

/// Bars month by month with the year before beside them: x in percent, y in pixels, from zero.
public record MonthChart(List<Bar> bars, List<String> lines) {

    static final int BOTTOM = 188;
    private static final int HEIGHT = 158;

    /// @param x where the bar before begins; `now` stands right of it
    public record Bar(
            YearMonth month,
            long now,
            long before,
            String xBefore,
            String xNow,
            String xMiddle,
            String widthBefore,
            String widthNow,
            String yBefore,
            String heightBefore,
            String yNow,
            String heightNow,
            String yValue) {}

    static MonthChart of(Map<YearMonth, Figure> now, Map<YearMonth, Figure> before) {
        long most = 1;
        for (var each : now.values()) most = Math.max(most, each.amount());
        for (var each : before.values()) most = Math.max(most, each.amount());
        var bars = new ArrayList<Bar>();
        double slot = 100.0 / Math.max(1, now.size());
        int place = 0;
        for (var entry : now.entrySet()) {
            long is = entry.getValue().amount();
            long was = before.getOrDefault(entry.getKey().minusYears(1), Figure.NONE).amount();
            bars.add(bar(entry.getKey(), is, was, place++ * slot, slot, most));
        }
        return new MonthChart(bars, gridLines());
    }

    private static Bar bar(
            YearMonth month, long now, long before, double left, double slot, long most) {
        double heightNow = (double) now / most * HEIGHT;
        double heightBefore = (double) before / most * HEIGHT;
        return new Bar(
                month,
                now,
                before,
                percent(left + slot * 0.12),
                percent(left + slot * 0.48),
                percent(left + slot * 0.64),
                percent(slot * 0.34),
                percent(slot * 0.40),
                pixels(BOTTOM - heightBefore),
                pixels(heightBefore),
                pixels(BOTTOM - heightNow),
                pixels(heightNow),
                pixels(BOTTOM - heightNow - 5));
    }

    private static List<String> gridLines() {
        return List.of(
                pixels(BOTTOM - HEIGHT * 0.25),
                pixels(BOTTOM - HEIGHT * 0.5),
                pixels(BOTTOM - HEIGHT * 0.75),
                pixels(BOTTOM - HEIGHT));
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }

    private static String pixels(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
