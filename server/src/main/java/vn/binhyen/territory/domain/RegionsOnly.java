package vn.binhyen.territory.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.binhyen.territory.Found;
import vn.binhyen.territory.Found.Clue;
import vn.binhyen.territory.Found.Why;
import vn.binhyen.territory.Unit;
import vn.binhyen.territory.UnitKind.Level;

/// What a text means that names no commune: a province, or a district of before July 2025 as the
/// list of what lies there today when that list is short.
final class RegionsOnly {

    /// The last words of công an, ủy ban, trên toàn.
    private static final Set<String> AUTHORITIES = Set.of("an", "ban", "toan", "ubnd", "ca");

    private final Typed text;
    private final Talk talk;
    private final Regions regions;
    private final Ground ground;

    RegionsOnly(Typed text, Talk talk, Regions regions, Ground ground) {
        this.text = text;
        this.talk = talk;
        this.regions = regions;
        this.ground = ground;
    }

    Found found(int shortList) {
        List<Region> named = new ArrayList<>();
        int end = 0;
        for (int at = 0; at < text.size(); at++) {
            var region = regions.startingAt(at).filter(this::meant);
            if (region.isPresent() && at >= end) {
                named.add(region.get());
                end = region.get().to();
            }
        }
        if (named.isEmpty()) return new Found.Nothing();
        Set<Unit> districts = units(named, Level.DISTRICT);
        Set<Unit> provinces = new LinkedHashSet<>();
        units(named, Level.PROVINCE).forEach(unit -> provinces.addAll(ground.today(unit)));
        Why why = why(named);
        if (!districts.isEmpty()) return list(districts, provinces, shortList, why);
        if (!nothingElse(named)) return new Found.Nothing();
        if (provinces.size() == 1 && named.getFirst().distance() < 0.9) {
            return new Found.One(provinces.iterator().next(), why);
        }
        return new Found.Several(List.copyOf(provinces), provinces.size(), why);
    }

    private Found list(Set<Unit> districts, Set<Unit> provinces, int shortList, Why why) {
        Set<Unit> communes = new LinkedHashSet<>();
        districts.forEach(unit -> communes.addAll(ground.today(unit)));
        Set<Unit> inside = new LinkedHashSet<>(communes);
        inside.removeIf(unit -> provinces.stream().noneMatch(p -> p.id().equals(unit.parent())));
        Set<Unit> left = inside.isEmpty() ? communes : inside;
        if (left.size() > 2 * shortList) return new Found.Nothing();
        return new Found.Several(left.stream().limit(shortList).toList(), left.size(), why);
    }

    /// No words remain that may be a smaller place nobody could read.
    private boolean nothingElse(List<Region> named) {
        int from = named.getFirst().from();
        return talk.isAll(from, named.getLast().to())
                || talk.placeFollows(from)
                || from > 0 && AUTHORITIES.contains(text.folded(from - 1)) && !text.breaksAt(from);
    }

    private boolean meant(Region region) {
        if (region.marked()) return true;
        boolean capital = text.word(region.from()).capital() && text.hasMarks();
        boolean whole = talk.isAll(region.from(), region.to());
        boolean due =
                talk.placeFollows(region.from())
                        || talk.endsAfter(region.to()) && talk.startsBefore(region.from());
        return whole || region.distance() == 0 && (capital || due);
    }

    private static Set<Unit> units(List<Region> named, Level level) {
        Set<Unit> units = new LinkedHashSet<>();
        for (Region region : named) {
            region.units().stream().filter(unit -> unit.level() == level).forEach(units::add);
        }
        return units;
    }

    private Why why(List<Region> named) {
        Region first = named.getFirst();
        return new Why(text.raw(first.from(), named.getLast().to()), Set.of(Clue.ONLY_A_REGION));
    }
}
