package vn.binhyen.charts;

import java.util.ArrayList;
import java.util.List;

/// Where the lines of a scale from zero lie: at 1, 2 or 5 times a power of ten.
///
/// @param step from line to line; never less than 1, for what is counted is whole
/// @param top the last line, at or above everything drawn
public record Ticks(double step, double top) {

    private static final int MOST = 5;

    /// @param most the greatest value drawn; 0 gives a scale to 1
    public static Ticks upTo(double most) {
        double step = 1;
        while (most / step > MOST) {
            double leading = step / Math.pow(10, Math.floor(Math.log10(step) + 1e-9));
            step *= Math.round(leading) == 2 ? 2.5 : 2;
        }
        return new Ticks(step, step * Math.max(1, Math.ceil(most / step)));
    }

    /// Every line above zero.
    public List<Double> lines() {
        var lines = new ArrayList<Double>();
        for (int line = 1; line <= Math.round(top / step); line++) lines.add(line * step);
        return lines;
    }

    /// The part of the scale that a value takes, 0 to 1.
    double part(double value) {
        return value / top;
    }
}
