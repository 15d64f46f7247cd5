package vn.binhyen.figures.domain;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import vn.binhyen.activities.Activity;
import vn.binhyen.activities.Activity.Said;
import vn.binhyen.figures.Countable;
import vn.binhyen.figures.Occurrence;
import vn.binhyen.figures.SourceVersion;
import vn.binhyen.figures.SourceVersion.Source;
import vn.binhyen.figures.domain.Levels.Level;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.territory.Territory;

/// What activities say may be counted: each number of one that was done, in the indicator it fed on
/// the day it was logged.
///
/// Of numbers that add up every activity is a source of its own. Of a level all activities of one
/// ground are one source: of each place (a site, a village, or the unit as a whole) the newest
/// stands, and places are added.
public final class ActivityWork {

    private final UnitThroughTime units;
    private final Levels levels;

    /// Of whom a level is said.
    private record Place(String choice, String where) {}

    public ActivityWork(Territory territory) {
        this.units = new UnitThroughTime(territory);
        this.levels = new Levels(territory, units);
    }

    /// What adds up.
    public SourceVersion of(Activity it) {
        var said = new ArrayList<Occurrence>();
        UnitId unit = units.on(it.unit(), it.day());
        for (int line = 0; it.counts() && line < it.numbers().size(); line++) {
            Said each = it.numbers().get(line);
            if (each.level() || each.indicator().isEmpty()) continue;
            said.add(
                    occurrence(
                            each.indicator(), each.choice(), unit, it.day(), each.figure(), line));
        }
        return new SourceVersion(new Source("activity", it.id()), it.version(), said);
    }

    /// The levels of one indicator on one ground.
    ///
    /// @param ground what [#groundOf] says of the units of all these activities
    /// @param activities the newest version of each that ever said one, withdrawn ones too
    public SourceVersion levels(String indicator, UnitId ground, Collection<Activity> activities) {
        var places = new HashMap<Place, List<Level>>();
        for (Activity it : activities) {
            if (it.counts()) collect(it, indicator, places);
        }
        var sums = new TreeMap<String, Map<UnitId, List<NavigableMap<LocalDate, Figure>>>>();
        places.forEach((place, said) ->
                levels.on(ground, said)
                        .forEach((unit, days) ->
                                sums.computeIfAbsent(place.choice(), _ -> new TreeMap<>())
                                        .computeIfAbsent(unit, _ -> new ArrayList<>())
                                        .add(days)));
        var said = new ArrayList<Occurrence>();
        sums.forEach((choice, byUnit) ->
                byUnit.forEach((unit, ofPlaces) ->
                        added(ofPlaces)
                                .forEach((day, figure) ->
                                        said.add(
                                                occurrence(
                                                        indicator, choice, unit, day, figure,
                                                        0)))));
        UUID id =
                UUID.nameUUIDFromBytes(
                        ("activity-level:" + indicator + ":" + ground)
                                .getBytes(StandardCharsets.UTF_8));
        int version = activities.stream().mapToInt(Activity::version).sum();
        return new SourceVersion(new Source("activity-level", id), Math.max(1, version), said);
    }

    /// The unit whose levels this one's are told with.
    public UnitId groundOf(UnitId unit) {
        return levels.groundOf(unit);
    }

    /// Every unit whose ground this is.
    public Set<UnitId> unitsOf(UnitId ground) {
        return levels.unitsOf(ground);
    }

    private static void collect(Activity it, String indicator, Map<Place, List<Level>> places) {
        String where =
                it.site() != null
                        ? "site " + it.site()
                        : it.village() != null ? "village " + it.village() : "";
        for (Said each : it.numbers()) {
            if (!each.level() || !each.indicator().equals(indicator)) continue;
            places.computeIfAbsent(new Place(each.choice(), where), _ -> new ArrayList<>())
                    .add(new Level(it.unit(), it.day(), each.figure(), it.at()));
        }
    }

    /// The sum of several levels from each day on that one of them changed.
    private static Map<LocalDate, Figure> added(List<NavigableMap<LocalDate, Figure>> ofPlaces) {
        var sum = new TreeMap<LocalDate, Figure>();
        for (var days : ofPlaces) days.keySet().forEach(day -> sum.put(day, Figure.NONE));
        sum.replaceAll((day, none) -> {
            Figure all = none;
            for (var days : ofPlaces) {
                var last = days.floorEntry(day);
                if (last != null) all = all.plus(last.getValue());
            }
            return all;
        });
        return sum;
    }

    private static Occurrence occurrence(
            String indicator, String choice, UnitId unit, LocalDate day, Figure figure, int line) {
        return new Occurrence(
                Countable.ENTERED,
                unit,
                day,
                Map.of("indicator", indicator, "channel", "activity", "sort", choice),
                figure,
                line);
    }
}
