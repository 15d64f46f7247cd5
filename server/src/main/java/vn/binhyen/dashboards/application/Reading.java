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
/// @param now what is told of the period, `before` of the same a year earlier
/// @param people of the units that have a count
public record Reading(
        Unit unit,
        Period period,
        Map<Unit, Set<UnitId>> places,
        List<Unit> divided,
        Told now,
        Told before,
        Map<Parts, Map<String, Figure>> parts,
        Map<UnitId, Long> people) {

    /// Indicator by indicator.
    ///
    /// @param months of the page's unit; those read only whole have none
    /// @param wholes of every leaf
    public record Told(
            Map<String, SortedMap<YearMonth, Figure>> months,
            Map<String, Map<UnitId, Figure>> wholes) {

        private Figure inMonth(String indicator, YearMonth month) {
            var ofIndicator = months.get(indicator);
            return ofIndicator == null ? Figure.NONE : ofIndicator.getOrDefault(month, Figure.NONE);
        }

        private Figure whole(String indicator, Set<UnitId> leaves) {
            Map<UnitId, Figure> byLeaf = wholes.getOrDefault(indicator, Map.of());
            Figure sum = Figure.NONE;
            for (UnitId leaf : leaves) sum = sum.plus(byLeaf.getOrDefault(leaf, Figure.NONE));
            return sum;
        }
    }

    /// An indicator by one of its dimensions.
    public record Parts(String indicator, String dimension) {}

    /// Every place but the page's own.
    public List<Unit> others() {
        return places.keySet().stream().filter(each -> !each.equals(unit)).toList();
    }

    /// Of the page's unit.
    public Figure inMonth(String indicator, YearMonth month) {
        return now.inMonth(indicator, month);
    }

    /// Of the page's unit a year before that month.
    public Figure yearBefore(String indicator, YearMonth month) {
        return before.inMonth(indicator, month.minusYears(1));
    }

    public Figure whole(String indicator, Unit of) {
        return now.whole(indicator, leaves(of));
    }

    public Figure wholeBefore(String indicator, Unit of) {
        return before.whole(indicator, leaves(of));
    }

    public Map<String, Figure> parts(String indicator, String dimension) {
        return parts.getOrDefault(new Parts(indicator, dimension), Map.of());
    }

    private Set<UnitId> leaves(Unit of) {
        return places.getOrDefault(of, Set.of());
    }
}
