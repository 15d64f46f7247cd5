package vn.binhyen.charts;

import java.util.List;

/// One place on the line of time, with a value of every series.
///
/// @param name short: `T3`
/// @param under a second line below it, as the year under its first month; empty for none
/// @param values in the order of the series
public record Slot(String name, String under, List<Value> values) {

    public Slot {
        values = List.copyOf(values);
    }
}
