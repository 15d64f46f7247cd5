package vn.binhyen.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import vn.binhyen.figures.Words;

/// One line of a scoring sheet.
///
/// @param code unique in its set
/// @param points the most it gives, above 0
public record Criterion(String code, Words name, BigDecimal points, Kind kind) {

    /// How its points come about.
    public sealed interface Kind {

        /// All points or none.
        record YesNo() implements Kind {}

        /// A whole number that falls on a step.
        ///
        /// @param steps in the order of their bounds
        /// @param rising more is better: the highest bound reached counts; else fewer is better and
        ///   the lowest bound not passed counts
        /// @param figure the indicator that says the number; empty where it is only typed
        record Count(List<Step> steps, boolean rising, Optional<String> figure) implements Kind {
            public Count {
                steps = List.copyOf(steps);
            }
        }

        /// A part of a whole, in percent of what gives all points.
        ///
        /// @param full the percentage from which on all points are given, above 0
        /// @param part the indicator that says it; likewise `whole`
        record Ratio(BigDecimal full, Optional<String> part, Optional<String> whole)
                implements Kind {}

        /// A person gives the points.
        record Manual() implements Kind {}
    }

    /// @param bound from here on, or up to here
    public record Step(long bound, BigDecimal points) {}

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Criterion {
        if (points.signum() <= 0) throw new IllegalArgumentException(code + " gives no points");
    }

    /// The points for what was given, from 0 to [#points()], not yet rounded. Something given for
    /// another kind of criterion gives none.
    BigDecimal pointsFor(Given given) {
        BigDecimal raw =
                switch (kind) {
                    case Kind.YesNo _ ->
                            given instanceof Given.Yes(boolean yes) && yes
                                    ? points
                                    : BigDecimal.ZERO;
                    case Kind.Count count ->
                            given instanceof Given.Number(long number)
                                    ? onStep(count, number)
                                    : BigDecimal.ZERO;
                    case Kind.Ratio ratio ->
                            given instanceof Given.Share(long part, long whole)
                                    ? share(ratio, part, whole)
                                    : BigDecimal.ZERO;
                    case Kind.Manual _ ->
                            given instanceof Given.Points(BigDecimal typed)
                                    ? typed
                                    : BigDecimal.ZERO;
                };
        return raw.max(BigDecimal.ZERO).min(points);
    }

    private static BigDecimal onStep(Kind.Count count, long number) {
        List<Step> inOrder = count.rising() ? count.steps().reversed() : count.steps();
        return inOrder.stream()
                .filter(step -> count.rising() ? number >= step.bound() : number <= step.bound())
                .findFirst()
                .map(Step::points)
                .orElse(BigDecimal.ZERO);
    }

    private BigDecimal share(Kind.Ratio ratio, long part, long whole) {
        if (whole <= 0) return BigDecimal.ZERO;
        return points.multiply(BigDecimal.valueOf(part))
                .multiply(HUNDRED)
                .divide(ratio.full().multiply(BigDecimal.valueOf(whole)), MathContext.DECIMAL64);
    }
}
