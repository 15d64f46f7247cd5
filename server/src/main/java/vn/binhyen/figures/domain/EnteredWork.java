package vn.binhyen.figures.domain;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import vn.binhyen.figures.CountEntry;
import vn.binhyen.figures.Countable;
import vn.binhyen.figures.Occurrence;
import vn.binhyen.figures.SourceVersion;
import vn.binhyen.figures.SourceVersion.Source;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.territory.Succession;
import vn.binhyen.territory.Territory;

/// What keyed-in counts say may be counted.
///
/// Of a flow every entry is a source of its own. Of a stock all entries of one ground are one
/// source, each a level from its day on, so that the newest stands for the ones before. A commune
/// that became another, whole, hands its level over on that day until the successor says its own;
/// one that was divided takes its level with it.
public final class EnteredWork {

    private final Territory territory;
    private final UnitThroughTime units;

    public EnteredWork(Territory territory) {
        this.territory = territory;
        this.units = new UnitThroughTime(territory);
    }

    /// A count that adds up.
    public SourceVersion of(CountEntry entry) {
        List<Occurrence> said =
                entry.withdrawn()
                        ? List.of()
                        : List.of(
                                occurrence(
                                        entry.indicator(),
                                        units.on(entry.unit(), entry.day()),
                                        entry.day(),
                                        entry.figure()));
        return new SourceVersion(new Source("entry", entry.id()), entry.version(), said);
    }

    /// The levels of one indicator on one ground.
    ///
    /// @param ground what [#groundOf] says of the units of all these entries
    /// @param entries the newest version of each, withdrawn ones too
    public SourceVersion levels(String indicator, UnitId ground, Collection<CountEntry> entries) {
        var levels = new TreeMap<UnitId, NavigableMap<LocalDate, Figure>>();
        fill(ground, entries, levels);
        var said = new ArrayList<Occurrence>();
        levels.forEach((unit, days) ->
                days.forEach((day, figure) -> said.add(occurrence(indicator, unit, day, figure))));
        UUID id =
                UUID.nameUUIDFromBytes(
                        ("level:" + indicator + ":" + ground).getBytes(StandardCharsets.UTF_8));
        int version = entries.stream().mapToInt(CountEntry::version).sum();
        return new SourceVersion(new Source("level", id), Math.max(1, version), said);
    }

    /// The unit this one became in the end, if it became one, whole; else itself.
    public UnitId groundOf(UnitId unit) {
        return units.moveOf(unit).map(move -> groundOf(move.successor())).orElse(unit);
    }

    /// Every unit whose ground this is.
    public Set<UnitId> unitsOf(UnitId ground) {
        var all = new TreeSet<UnitId>();
        all.add(ground);
        for (Succession before : territory.predecessors(ground)) {
            if (!before.split()) all.addAll(unitsOf(before.old()));
        }
        return all;
    }

    private NavigableMap<LocalDate, Figure> fill(
            UnitId unit,
            Collection<CountEntry> entries,
            Map<UnitId, NavigableMap<LocalDate, Figure>> levels) {
        var own = new TreeMap<LocalDate, Figure>();
        for (Succession before : territory.predecessors(unit)) {
            if (before.split()) continue;
            var theirs = fill(before.old(), entries, levels);
            var last = theirs.floorEntry(before.day().minusDays(1));
            if (last == null) continue;
            theirs.tailMap(before.day(), true).clear();
            theirs.put(before.day(), Figure.NONE);
            own.merge(before.day(), last.getValue(), Figure::plus);
        }
        entries.stream()
                .filter(entry -> !entry.withdrawn() && entry.unit().equals(unit))
                .sorted(java.util.Comparator.comparing(CountEntry::at))
                .forEach(entry -> own.put(entry.day(), entry.figure()));
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

    private static Occurrence occurrence(
            String indicator, UnitId unit, LocalDate day, Figure figure) {
        return new Occurrence(
                Countable.ENTERED,
                unit,
                day,
                Map.of("indicator", indicator, "channel", "outside"),
                figure,
                0);
    }
}
