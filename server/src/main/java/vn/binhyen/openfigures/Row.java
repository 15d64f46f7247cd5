package vn.binhyen.openfigures;

import org.jspecify.annotations.Nullable;
import vn.binhyen.kernel.Figure;

/// One number of an answer.
///
/// @param month `2026-07`, where it is divided by month
/// @param value of the dimension, where it is divided by one
/// @param upTo the upper end of a range, else the amount
/// @param mark `exact`, `over`, `nearly`, `about` or `range`
public record Row(
        String indicator,
        String unit,
        @Nullable String month,
        @Nullable String value,
        long amount,
        long upTo,
        String mark) {

    public static Row of(
            String indicator,
            String unit,
            @Nullable String month,
            @Nullable String value,
            Figure figure) {
        return new Row(
                indicator,
                unit,
                month,
                value,
                figure.amount(),
                figure.upTo(),
                figure.mark().word());
    }
}
