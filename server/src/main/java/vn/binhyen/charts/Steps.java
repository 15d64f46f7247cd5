package vn.binhyen.charts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Up to five classes that hold about equally many of the values each, for a scale of one hue.
/// Equal values never part, so there may be fewer.
public record Steps(List<Range> ranges) {

    private static final int MOST = 5;

    /// @param from the least value that is in it, `to` the greatest
    /// @param step on the scale, 1 to 5; few classes lie far apart
    public record Range(double from, double to, int step) {}

    public Steps {
        ranges = List.copyOf(ranges);
    }

    public static Steps of(Collection<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        var ends = new ArrayList<Double>();
        List<Double> apart = sorted.stream().distinct().toList();
        if (apart.size() <= MOST) {
            ends.addAll(apart);
        } else {
            for (int k = 1; k <= MOST; k++) {
                double end = sorted.get((int) Math.ceil(k * sorted.size() / (double) MOST) - 1);
                if (ends.isEmpty() || ends.getLast() < end) ends.add(end);
            }
        }
        var ranges = new ArrayList<Range>();
        double before = Double.NEGATIVE_INFINITY;
        for (double end : ends) {
            double from = apart.stream().filter(above(before)).findFirst().orElse(end);
            ranges.add(new Range(from, end, step(ranges.size(), ends.size())));
            before = end;
        }
        return new Steps(ranges);
    }

    /// 0 for a value none of those it was made of reaches.
    public int of(double value) {
        return ranges.stream()
                .filter(range -> value <= range.to())
                .findFirst()
                .map(Range::step)
                .orElse(0);
    }

    private static java.util.function.Predicate<Double> above(double before) {
        return value -> value > before;
    }

    /// One class alone stands in the middle.
    private static int step(int place, int of) {
        return of == 1 ? 3 : 1 + Math.round(place * (MOST - 1f) / (of - 1));
    }
}
