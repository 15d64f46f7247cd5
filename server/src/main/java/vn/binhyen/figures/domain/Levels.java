package vn.binhyen.figures.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.territory.Succession;
import vn.binhyen.territory.Territory;

/// Levels somebody said, through time: the newest stands for the ones before. A commune that became
/// another, whole, hands its level over on that day until the successor says its own; one that was
/// divided takes its level with it.
final class Levels {

    /// @param at when it was said: of one day the last one holds
    record Level(UnitId unit, LocalDate day, Figure figure, Instant at) {}

    private final Territory territory;
    private final UnitThroughTime units;

    Levels(Territory territory, UnitThroughTime units) {
        this.territory = territory;
        this.units = units;
    }

    /// The unit this one became in the end, if it became one, whole; else itself.
    UnitId groundOf(UnitId unit) {
        return units.moveOf(unit).map(move -> groundOf(move.successor())).orElse(unit);
    }

    /// Every unit whose ground this is.
    Set<UnitId> unitsOf(UnitId ground) {
        return territory.withWholePast(ground);
    }

    /// The level of each unit of a ground from each day on.
    Map<UnitId, NavigableMap<LocalDate, Figure>> on(UnitId ground, Collection<Level> said) {
        var levels = new TreeMap<UnitId, NavigableMap<LocalDate, Figure>>();
        fill(ground, said, levels);
        return levels;
    }

    private NavigableMap<LocalDate, Figure> fill(
            UnitId unit,
            Collection<Level> said,
            Map<UnitId, NavigableMap<LocalDate, Figure>> levels) {
        var own = new TreeMap<LocalDate, Figure>();
        for (Succession before : territory.predecessors(unit)) {
            if (before.split()) continue;
            var theirs = fill(before.old(), said, levels);
            var last = theirs.floorEntry(before.day().minusDays(1));
            if (last == null) continue;
            theirs.tailMap(before.day(), true).clear();
            theirs.put(before.day(), Figure.NONE);
            own.merge(before.day(), last.getValue(), Figure::plus);
        }
        said.stream()
                .filter(each -> each.unit().equals(unit))
                .sorted(Comparator.comparing(Level::at))
                .forEach(each -> own.put(each.day(), each.figure()));
        dividedOn(unit)
                .ifPresent(day -> {
                    if (own.lowerKey(day) != null) own.put(day, Figure.NONE);
                });
        if (!own.isEmpty()) levels.put(unit, own);
        return own;
    }

    private Optional<LocalDate> dividedOn(UnitId unit) {
        return territory.successors(unit).stream()
                .filter(Succession::split)
                .map(Succession::day)
                .findFirst();
    }
}
