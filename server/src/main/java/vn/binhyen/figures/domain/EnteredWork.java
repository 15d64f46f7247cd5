package vn.binhyen.figures.domain;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.binhyen.figures.CountEntry;
import vn.binhyen.figures.Countable;
import vn.binhyen.figures.Occurrence;
import vn.binhyen.figures.SourceVersion;
import vn.binhyen.figures.SourceVersion.Source;
import vn.binhyen.figures.domain.Levels.Level;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.territory.Territory;

/// What keyed-in counts say may be counted.
///
/// Of a flow every entry is a source of its own. Of a stock all entries of one ground are one
/// source, each a level from its day on (see [Levels]).
public final class EnteredWork {

    private final UnitThroughTime units;
    private final Levels levels;

    public EnteredWork(Territory territory) {
        this.units = new UnitThroughTime(territory);
        this.levels = new Levels(territory, units);
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
        List<Level> standing =
                entries.stream()
                        .filter(entry -> !entry.withdrawn())
                        .map(it -> new Level(it.unit(), it.day(), it.figure(), it.at()))
                        .toList();
        var said = new ArrayList<Occurrence>();
        levels.on(ground, standing)
                .forEach((unit, days) ->
                        days.forEach((day, figure) ->
                                said.add(occurrence(indicator, unit, day, figure))));
        UUID id =
                UUID.nameUUIDFromBytes(
                        ("level:" + indicator + ":" + ground).getBytes(StandardCharsets.UTF_8));
        int version = entries.stream().mapToInt(CountEntry::version).sum();
        return new SourceVersion(new Source("level", id), Math.max(1, version), said);
    }

    /// The unit whose levels this one's are told with.
    public UnitId groundOf(UnitId unit) {
        return levels.groundOf(unit);
    }

    /// Every unit whose ground this is.
    public Set<UnitId> unitsOf(UnitId ground) {
        return levels.unitsOf(ground);
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
