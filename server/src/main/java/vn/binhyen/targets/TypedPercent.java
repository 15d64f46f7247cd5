package vn.binhyen.targets;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// Numbers of targets as officers type them.
public final class TypedPercent {

    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:[.,]\\d)?)\\s*%?");
    private static final Pattern WHOLE =
            Pattern.compile("\\d{1,9}|\\d{1,3}(?:[. \u00A0]\\d{3}){1,2}");

    private TypedPercent() {}

    /// Above 0 and at most 100, one decimal at most: `70`, `70 %`, `92,5`.
    public static Optional<BigDecimal> of(String typed) {
        var found = PERCENT.matcher(typed.strip());
        if (!found.matches()) return Optional.empty();
        var percent = new BigDecimal(found.group(1).replace(',', '.'));
        boolean fits = percent.signum() > 0 && percent.compareTo(BigDecimal.valueOf(100)) <= 0;
        return fits ? Optional.of(percent) : Optional.empty();
    }

    /// A whole number above 0: `1.290`.
    public static Optional<Long> whole(String typed) {
        if (!WHOLE.matcher(typed.strip()).matches()) return Optional.empty();
        return Optional.of(Long.parseLong(typed.replaceAll("\\D", ""))).filter(it -> it >= 1);
    }
}
