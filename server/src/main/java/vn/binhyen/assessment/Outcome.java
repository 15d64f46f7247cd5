package vn.binhyen.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// What a filled sheet comes to.
public sealed interface Outcome {

    /// @param missing codes of the criteria that are not filled in, in the order of the sheet;
    ///   empty where it is not said since when it serves
    record Incomplete(List<String> missing, BigDecimal soFar) implements Outcome {}

    /// A reason holds not to rate it this year.
    ///
    /// @param reasons codes of exclusions; `service` where it has not served long enough
    record NotRated(List<String> reasons) implements Outcome {}

    /// @param points by criterion, each rounded by the set's rule
    /// @param total their sum
    /// @param byPoints the class its points alone would give; `level` is not better
    /// @param knockedOut codes of the knock-outs that lowered it; empty where none did
    record Rated(
            Map<String, BigDecimal> points,
            BigDecimal total,
            CriteriaSet.Level level,
            CriteriaSet.Level byPoints,
            List<String> knockedOut,
            boolean effective)
            implements Outcome {}
}
