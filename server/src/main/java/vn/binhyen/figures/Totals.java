package vn.binhyen.figures;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import vn.binhyen.kernel.UnitId;

/// Reads totals and opens them, within a transaction of the asker: units beyond the asker's scope
/// count nothing and open to nothing.
///
/// A flow is the sum of the period; a stock is the sum of each source's last value at its end.
public interface Totals {

    Total of(Question question);

    /// Beside the same period a year before.
    Comparison compared(Question question);

    /// Several indicators at once, unit by unit; units without a figure are left out.
    ///
    /// @param question its indicator is not looked at
    Map<String, Map<UnitId, Total>> byUnit(Collection<String> indicators, Question question);

    /// Month by month; months without a figure stand with 0.
    SortedMap<YearMonth, Total> byMonth(Question question);

    /// Value by value of one dimension, greatest first.
    Map<String, Total> byDimension(Question question, String dimension);

    /// What the total was according to what had been recorded by then.
    Total asRecordedAt(Instant moment, Question question);

    /// The facts behind the total, newest first; their amounts add up to it.
    FactPage facts(Question question, int page, int size);
}
