package vn.binhyen.targets;

import java.math.BigDecimal;
import vn.binhyen.kernel.UnitId;

/// The percentage a unit wants to have reached by the end of a year.
///
/// @param percent above 0, at most 100, one decimal at most
/// @param source the plan it stands in
public record Target(UnitId unit, int year, String audience, BigDecimal percent, String source) {

    public static final int LONGEST_SOURCE = 300;

    public Target {
        source = source.strip();
        if (percent.signum() <= 0
                || percent.compareTo(BigDecimal.valueOf(100)) > 0
                || percent.scale() > 1
                || source.length() > LONGEST_SOURCE
                || year < 2015
                || year > 2100) {
            throw new IllegalArgumentException("no target: " + percent + " % in " + year);
        }
    }
}
