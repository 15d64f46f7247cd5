package vn.binhyen.figures;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.UnitId;

/// Reads totals, within a transaction of the asker: units beyond the asker's scope count nothing.
///
/// A flow is the sum of the period; a stock is the sum of each source's last value at its end.
public interface Totals {

    Figure of(Question question);

    /// Beside the same period a year before.
    Comparison compared(Question question);

    /// Several indicators at once, each over all units asked for; those without a figure are left
    /// out.
    ///
    /// @param question its indicator is not looked at
    Map<String, Figure> byIndicator(Collection<String> indicators, Question question);

    /// Several indicators at once, each over all units asked for, month by month; months without a
    /// figure stand with 0, indicators without one are left out.
    ///
    /// @param question its indicator is not looked at
    Map<String, SortedMap<YearMonth, Figure>> byIndicatorAndMonth(
            Collection<String> indicators, Question question);

    /// Several indicators at once, unit by unit; units without a figure are left out.
    ///
    /// @param question its indicator is not looked at
    Map<String, Map<UnitId, Figure>> byUnit(Collection<String> indicators, Question question);

    /// Unit by unit and month by month; every month of the period stands, units without a figure
    /// are left out. Of a stock the level at the month's end, or at the period's.
    ///
    /// @param question its indicator is not looked at
    Map<String, Map<UnitId, SortedMap<YearMonth, Figure>>> byUnitAndMonth(
            Collection<String> indicators, Question question);

    /// Month by month; months without a figure stand with 0.
    SortedMap<YearMonth, Figure> byMonth(Question question);

    /// Value by value of one dimension, greatest first.
    Map<String, Figure> byDimension(Question question, String dimension);
}
