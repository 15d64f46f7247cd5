package vn.binhyen.charts;

import org.jspecify.annotations.Nullable;

/// One number of a chart.
///
/// @param name what it is the number of: `Tháng 3`, `Xã Ea Ning`
/// @param amount 0 or more; charts begin at zero
/// @param said the number as a reader sees it: `trên 85`, `12,5 %`
/// @param link where the number opens; only pages have links
public record Value(String name, double amount, String said, @Nullable String link) {

    public Value {
        if (!(amount >= 0 && amount <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException(name + " cannot be drawn as " + amount);
        }
    }

    public Value(String name, double amount, String said) {
        this(name, amount, said, null);
    }
}
