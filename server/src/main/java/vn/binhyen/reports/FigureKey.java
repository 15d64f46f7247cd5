package vn.binhyen.reports;

import java.util.Collections;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.binhyen.kernel.Period;
import vn.binhyen.kernel.UnitId;

/// What one figure of a report was asked for.
///
/// @param cut one value for each dimension it is cut by; empty for everything
/// @param unit the unit, with all that became it
public record FigureKey(String indicator, SortedMap<String, String> cut, UnitId unit, Period period)
        implements Comparable<FigureKey> {

    private static final Comparator<FigureKey> ORDER =
            Comparator.comparing(FigureKey::indicator)
                    .thenComparing(key -> key.cut().toString())
                    .thenComparing(key -> key.unit().toString())
                    .thenComparing(key -> key.period().from())
                    .thenComparing(key -> key.period().to());

    public FigureKey {
        cut = Collections.unmodifiableSortedMap(new TreeMap<>(cut));
    }

    public FigureKey in(Period other) {
        return new FigureKey(indicator, cut, unit, other);
    }

    public FigureKey of(UnitId other) {
        return new FigureKey(indicator, cut, other, period);
    }

    /// The console's page of the records behind it.
    public String records() {
        var address =
                new StringBuilder("/console/figures/" + indicator + "/records?unit=" + unit)
                        .append("&from=" + period.from() + "&to=" + period.to());
        cut.forEach((dimension, value) -> address.append("&" + dimension + "=" + value));
        return address.toString();
    }

    @Override
    public int compareTo(FigureKey other) {
        return ORDER.compare(this, other);
    }
}
