package vn.binhyen.dashboards.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.binhyen.dashboards.Chosen;
import vn.binhyen.dashboards.application.Reading.Parts;
import vn.binhyen.dashboards.application.Reading.Told;
import vn.binhyen.figures.Ground;
import vn.binhyen.figures.HourOfWeek;
import vn.binhyen.figures.Question;
import vn.binhyen.figures.Totals;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.Period;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.territory.Counted;
import vn.binhyen.territory.PlaceCounts;
import vn.binhyen.territory.Unit;

/// Reads what a page of pictures needs within the asker's transaction: the period and the year
/// before for all units and indicators together, and one question more for each picture that goes
/// by a dimension.
@Component
public class ReadFigures {

    private final Totals totals;
    private final Ground ground;
    private final PlaceCounts counts;

    ReadFigures(Totals totals, Ground ground, PlaceCounts counts) {
        this.totals = totals;
        this.ground = ground;
        this.counts = counts;
    }

    /// For the pictures of one unit; of a province with its communes.
    public Reading of(Unit unit, Period period, Collection<Chosen> pictures) {
        boolean province = ground.isProvince(unit.id());
        var places = new LinkedHashMap<Unit, Set<UnitId>>();
        places.put(unit, ground.leaves(unit.id()));
        if (province) {
            ground.communes(unit.id()).forEach(it -> places.put(it, ground.leaves(it.id())));
        }
        var codes = new HashSet<String>();
        var parts = new HashMap<Parts, Map<String, Figure>>();
        var drawnByMonth = new HashSet<String>();
        boolean people = false;
        for (Chosen each : pictures) {
            codes.add(each.indicator());
            if (each.kind().isByMonth()) drawnByMonth.add(each.indicator());
            String base = each.base();
            if (each.forPeople()) people = true;
            else if (base != null) codes.add(base);
            String dimension = each.kind() == Chosen.Kind.HOURS ? HourOfWeek.TRAIT : each.by();
            if (dimension == null) continue;
            var question = question(each.indicator(), places.get(unit), period);
            parts.put(
                    new Parts(each.indicator(), dimension),
                    totals.byDimension(question, dimension));
        }
        List<Unit> divided = province ? ground.splitCommunes(unit.id()) : List.of();
        return reading(unit, places, divided, period, codes, drawnByMonth, parts, people);
    }

    /// For units beside each other.
    ///
    /// @param units at least one
    public Reading beside(List<Unit> units, Period period, Collection<String> codes) {
        var places = new LinkedHashMap<Unit, Set<UnitId>>();
        units.forEach(it -> places.put(it, ground.leaves(it.id())));
        return reading(
                units.getFirst(),
                places,
                List.of(),
                period,
                Set.copyOf(codes),
                Set.of(),
                Map.of(),
                true);
    }

    private Reading reading(
            Unit unit,
            Map<Unit, Set<UnitId>> places,
            List<Unit> divided,
            Period period,
            Set<String> codes,
            Set<String> drawnByMonth,
            Map<Parts, Map<String, Figure>> parts,
            boolean people) {
        var all = new HashSet<UnitId>();
        places.values().forEach(all::addAll);
        List<UnitId> counted = places.keySet().stream().map(Unit::id).toList();
        Set<UnitId> own = places.getOrDefault(unit, Set.of());
        return new Reading(
                unit,
                period,
                places,
                divided,
                told(codes, all, drawnByMonth, own, period),
                told(codes, all, drawnByMonth, own, period.yearBefore()),
                parts,
                people ? counts.wholes(counted, Counted.PEOPLE, period.to()) : Map.of());
    }

    private Told told(
            Set<String> codes,
            Set<UnitId> all,
            Set<String> drawnByMonth,
            Set<UnitId> own,
            Period period) {
        return new Told(
                totals.byIndicatorAndMonth(drawnByMonth, question("", own, period)),
                totals.byUnit(codes, question("", all, period)));
    }

    private static Question question(String code, Set<UnitId> leaves, Period period) {
        return new Question(code, leaves, period, Map.of());
    }
}
