package vn.binhyen.dashboards.application;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.Period;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.territory.Unit;

/// The numbers of all pictures of a page, read at once.
///
/// @param places each unit a picture may name, with the leaves its numbers are summed over; the
///   page's own unit first
/// @param divided old communes whose past belongs to no commune of today; part of the province only
/// @param stocks indicators that are levels: of a period their last month's
/// @param people of the units that have a count
public record Reading(
        Unit unit,
        Period period,
        Map<Unit, Set<UnitId>> places,
        List<Unit> divided,
        Set<String> stocks,
        Map<String, Map<UnitId, SortedMap<YearMonth, Figure>>> now,
        Map<String, Map<UnitId, SortedMap<YearMonth, Figure>>> before,
        Map<Parts, Map<String, Figure>> parts,
        Map<UnitId, Long> people) {

    /// An indicator by one of its dimensions.
    public record Parts(String indicator, String dimension) {}

    /// Every place but the page's own.
    public List<Unit> others() {
        return places.keySet().stream().filter(each -> !each.equals(unit)).toList();
    }

    /// Of the page's unit.
    public Figure inMonth(String indicator, YearMonth month) {
        return sum(now, indicator, unit, month);
    }

    /// Of the page's unit a year before that month.
    public Figure yearBefore(String indicator, YearMonth month) {
        return sum(before, indicator, unit, month.minusYears(1));
    }

    public Figure whole(String indicator, Unit of) {
        return whole(now, indicator, of, period);
    }

    public Figure wholeBefore(String indicator, Unit of) {
        return whole(before, indicator, of, period.yearBefore());
    }

    public Map<String, Figure> parts(String indicator, String dimension) {
        return parts.getOrDefault(new Parts(indicator, dimension), Map.of());
    }

    private Figure whole(
            Map<String, Map<UnitId, SortedMap<YearMonth, Figure>>> read,
            String indicator,
            Unit of,
            Period period) {
        List<YearMonth> months = period.months();
        if (stocks.contains(indicator)) return sum(read, indicator, of, months.getLast());
        Figure sum = Figure.NONE;
        for (YearMonth month : months) sum = sum.plus(sum(read, indicator, of, month));
        return sum;
    }

    private Figure sum(
            Map<String, Map<UnitId, SortedMap<YearMonth, Figure>>> read,
            String indicator,
            Unit of,
            YearMonth month) {
        var byUnit = read.getOrDefault(indicator, Map.of());
        Figure sum = Figure.NONE;
        for (UnitId leaf : places.getOrDefault(of, Set.of())) {
            var months = byUnit.get(leaf);
            if (months != null) sum = sum.plus(months.getOrDefault(month, Figure.NONE));
        }
        return sum;
    }
}
