package vn.binhyen.reports.domain;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.binhyen.kernel.Period;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.reports.FigureKey;

/// One indicator within a formula.
///
/// @param less it is taken away
/// @param cut one value for each dimension it is cut by
public record Term(boolean less, String indicator, SortedMap<String, String> cut) {

    public Term {
        cut = Collections.unmodifiableSortedMap(new TreeMap<>(cut));
    }

    Term negated() {
        return new Term(!less, indicator, cut);
    }

    FigureKey key(UnitId unit, Period period) {
        return new FigureKey(indicator, cut, unit, period);
    }
}
