package vn.binhyen.targets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import vn.binhyen.kernel.Figure;

/// How far one audience of a unit has come by a day.
///
/// @param reached how many take part
/// @param of how many there are; empty where nobody has said
/// @param percent reached, one decimal, at most 100; empty where it cannot be said
/// @param asked what the line asks for on that day; empty without a target
public record Progress(
        Audience audience,
        Optional<Target> target,
        Figure reached,
        Optional<Denominator> of,
        Optional<BigDecimal> percent,
        Optional<BigDecimal> asked) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// How it stands beside the line.
    public enum Standing {
        NO_TARGET,
        UNKNOWN,
        BEHIND,
        ON_LINE,
        REACHED
    }

    /// @param day of the target's year
    public static Progress of(
            Audience audience,
            Optional<Target> target,
            Figure reached,
            Optional<Denominator> of,
            LocalDate day) {
        return new Progress(
                audience,
                target,
                reached,
                of,
                of.map(all -> share(reached.amount(), all.amount())),
                target.map(it -> audience.asked(it.percent(), day)));
    }

    private static BigDecimal share(long part, long whole) {
        return BigDecimal.valueOf(Math.max(0, part))
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.DOWN)
                .min(HUNDRED);
    }

    public Standing standing() {
        if (target.isEmpty()) return Standing.NO_TARGET;
        if (percent.isEmpty()) return Standing.UNKNOWN;
        if (percent.get().compareTo(target.get().percent()) >= 0) return Standing.REACHED;
        return percent.get().compareTo(asked.orElseThrow()) >= 0
                ? Standing.ON_LINE
                : Standing.BEHIND;
    }
}
