package vn.binhyen.figures.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import vn.binhyen.figures.Countable;
import vn.binhyen.figures.Occurrence;
import vn.binhyen.figures.SourceVersion;
import vn.binhyen.figures.SourceVersion.Source;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.movement.ModelFact;
import vn.binhyen.movement.SiteFact;
import vn.binhyen.movement.SiteFact.Stay;

/// What sites and models say may be counted. Teams and members count while their site works. What
/// lasts moves on to the unit another became, whole, on the day of the merger.
public final class SiteWork {

    private final UnitThroughTime units;

    public SiteWork(UnitThroughTime units) {
        this.units = units;
    }

    public SourceVersion of(SiteFact site) {
        var said = new ArrayList<Occurrence>();
        LocalDate began = site.began();
        if (began != null) {
            said.add(one(Countable.SITE_BEGUN, site, began));
            if (site.recognised() != null) {
                said.add(one(Countable.SITE_RECOGNISED, site, site.recognised()));
            }
            if (site.ended() != null) said.add(one(Countable.SITE_ENDED, site, site.ended()));
            NavigableMap<LocalDate, Long> active = new TreeMap<>(Map.of(began, 1L));
            if (site.ended() != null) active.put(site.ended(), 0L);
            said.addAll(level(Countable.SITE_ACTIVE, site.unit(), active, traits(site)));
            said.addAll(
                    level(
                            Countable.SITE_TEAMS,
                            site.unit(),
                            steps(site, began, site.teams(), site::teamsOn),
                            traits(site)));
            said.addAll(
                    level(
                            Countable.SITE_MEMBERS,
                            site.unit(),
                            steps(site, began, site.named(), site::membersOn),
                            traits(site)));
        }
        return new SourceVersion(new Source("site", site.id()), site.version(), said);
    }

    public SourceVersion of(ModelFact model) {
        var active = new TreeMap<LocalDate, Long>();
        for (ModelFact.Span span : model.spans()) {
            active.put(span.from(), 1L);
            if (span.until() != null) active.put(span.until(), 0L);
        }
        return new SourceVersion(
                new Source("model", model.id()),
                model.version(),
                level(Countable.MODEL_ACTIVE, model.home(), active, Map.of()));
    }

    private Occurrence one(Countable what, SiteFact site, LocalDate day) {
        return Occurrence.one(what, units.on(site.unit(), day), day, traits(site));
    }

    private static Map<String, String> traits(SiteFact site) {
        var traits = new TreeMap<String, String>();
        traits.put("area", site.area().word());
        traits.put("origin", site.origin().word());
        if (site.ending() != null) traits.put("ending", site.ending().word());
        return traits;
    }

    /// How many there are on each day on which that may change, within the time the site works.
    private static NavigableMap<LocalDate, Long> steps(
            SiteFact site, LocalDate began, List<Stay> stays, ToLongFunction<LocalDate> on) {
        var days = new TreeSet<>(site.said().keySet());
        for (Stay stay : stays) {
            days.add(stay.from());
            if (stay.lastDay() != null) days.add(stay.lastDay().plusDays(1));
        }
        days.add(began);
        @Nullable LocalDate ended = site.ended();
        var steps = new TreeMap<LocalDate, Long>();
        for (LocalDate day : days.tailSet(began)) {
            if (ended == null || day.isBefore(ended)) steps.put(day, on.applyAsLong(day));
        }
        if (ended != null) steps.put(ended, 0L);
        return steps;
    }

    private List<Occurrence> level(
            Countable what,
            UnitId unit,
            NavigableMap<LocalDate, Long> steps,
            Map<String, String> traits) {
        var levels = new ArrayList<Occurrence>();
        if (steps.isEmpty()) return levels;
        UnitId here = units.on(unit, steps.firstKey());
        Optional<UnitThroughTime.Move> move = units.moveOf(here);
        LocalDate leaves = move.map(UnitThroughTime.Move::day).orElse(LocalDate.MAX);
        steps.headMap(leaves)
                .forEach((day, value) ->
                        levels.add(Occurrence.level(what, here, day, traits, value)));
        move.ifPresent(to -> {
            var there = new TreeMap<>(steps.tailMap(leaves));
            there.putIfAbsent(leaves, steps.lowerEntry(leaves).getValue());
            levels.add(Occurrence.level(what, here, leaves, traits, 0));
            there.forEach((day, value) ->
                    levels.add(Occurrence.level(what, to.successor(), day, traits, value)));
        });
        return levels;
    }
}
