package vn.binhyen.territory.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhyen.territory.Unit;
import vn.binhyen.territory.UnitKind.Level;

/// The provinces and districts a text names.
final class Regions {

    private static final int LONGEST_NAME = 5;

    private final Typed text;
    private final NameBook book;
    private final List<Optional<Region>> startingAt;
    private final List<Region> all;

    Regions(Typed text, NameBook book) {
        this.text = text;
        this.book = book;
        this.startingAt = new ArrayList<>(Collections.nCopies(text.size(), Optional.empty()));
        for (int at = text.size() - 1; at >= 0; at--) startingAt.set(at, read(at));
        this.all = withoutParts(startingAt);
    }

    /// The region whose marker or name begins there, the longest reading.
    Optional<Region> startingAt(int at) {
        return at < 0 || at >= startingAt.size() ? Optional.empty() : startingAt.get(at);
    }

    Optional<Region> endingAt(int at) {
        return all().filter(region -> region.to() == at).findFirst();
    }

    /// All of them, without those that are part of a longer one.
    Stream<Region> all() {
        return all.stream();
    }

    private static List<Region> withoutParts(List<Optional<Region>> startingAt) {
        List<Region> whole = new ArrayList<>();
        int end = 0;
        for (Optional<Region> region : startingAt) {
            if (region.isEmpty() || region.get().to() <= end) continue;
            whole.add(region.get());
            end = region.get().to();
        }
        return List.copyOf(whole);
    }

    private Optional<Region> read(int at) {
        Optional<Marker> marker = Marker.startingAt(text, at);
        if (marker.isPresent() && marker.get().means(Level.COMMUNE)) return Optional.empty();
        int name = at + marker.map(Marker::words).orElse(0);
        if (marker.isPresent() && name < text.size()) {
            Region marked = longer(exact(at, name, marker.get()), at, name, marker.get());
            if (marked != null) return Optional.of(marked);
        }
        if (Marker.singleLetter(text, at)) return Optional.empty();
        Region bare = exact(at, at, null);
        if (bare == null && (text.breaksAt(at) || text.breaksAt(at + 2))) bare = near(at, at, null);
        return Optional.ofNullable(bare).filter(region -> !hidesAnother(region));
    }

    /// `Tỉnh Vĩnh Longg` is no `Vĩnh` with a word left over.
    private @Nullable Region longer(@Nullable Region exact, int at, int name, Marker marker) {
        if (exact != null && text.breaksAt(exact.to())) return exact;
        if (exact != null && Marker.startingAt(text, exact.to()).isPresent()) return exact;
        Region near = near(at, name, marker);
        if (exact == null || near == null) return exact == null ? near : exact;
        boolean better = near.to() > exact.to() && text.breaksAt(near.to()) && near.distance() <= 1;
        return better ? near : exact;
    }

    private @Nullable Region exact(int from, int name, @Nullable Marker marker) {
        for (int to = Math.min(text.size(), name + LONGEST_NAME); to > name; to--) {
            if (!text.together(name, to)) continue;
            String key = text.foldedKey(name, to);
            Optional<Marker> after = marker == null ? Marker.following(text, to) : Optional.empty();
            Marker said = marker == null ? after.orElse(null) : marker;
            if (said == null && key.chars().allMatch(Character::isDigit)) continue;
            if (after.isPresent() && !regional(after.get())) continue;
            List<Unit> units = units(key, text.markedKey(name, to), said);
            if (units.isEmpty()) continue;
            int end = to + after.map(Marker::words).orElse(0);
            return new Region(from, end, units, 0, said != null);
        }
        return null;
    }

    private static boolean regional(Marker marker) {
        return marker.means(Level.DISTRICT) || marker.means(Level.PROVINCE);
    }

    private List<Unit> units(String key, String marked, @Nullable Marker marker) {
        List<NameBook.Entry> named = new ArrayList<>(book.named(key, Level.PROVINCE));
        named.addAll(book.named(key, Level.DISTRICT));
        List<NameBook.Entry> sameMarks =
                named.stream().filter(entry -> entry.marked().equals(marked)).toList();
        List<Unit> units =
                (sameMarks.isEmpty() ? named : sameMarks)
                        .stream().map(NameBook.Entry::unit).distinct().toList();
        if (marker == null) return units;
        List<Unit> ofKind =
                units.stream().filter(unit -> marker.kinds().contains(unit.kind())).toList();
        return ofKind.isEmpty() ? units : ofKind;
    }

    /// A mistyped reading must not swallow a name that is written right.
    private boolean hidesAnother(Region region) {
        if (region.distance() == 0) return false;
        for (int at = region.from() + 1; at < region.to(); at++) {
            if (startingAt.get(at).filter(inner -> inner.distance() == 0).isPresent()) return true;
        }
        return false;
    }

    private record Reading(int to, List<Unit> units, double distance) {}

    private @Nullable Region near(int from, int name, @Nullable Marker marker) {
        List<Reading> readings = new ArrayList<>();
        for (int to = name + 1; to <= Math.min(text.size(), name + 4); to++) {
            if (!text.together(name, to)) break;
            if (marker == null && !text.breaksAt(to)) continue;
            for (NearNames.Near near : book.near(text, name, to)) {
                if (marker == null && near.key().length() < 6) continue;
                List<Unit> units = units(near.key(), "", marker);
                if (marker == null && !text.breaksAt(from)) units = provincesOnly(units);
                if (!units.isEmpty()) readings.add(new Reading(to, units, near.distance()));
            }
        }
        Optional<Reading> best = readings.stream().min(Comparator.comparingDouble(this::doubt));
        if (best.isEmpty()) return null;
        double close = doubt(best.get()) + 0.3;
        int to = best.get().to();
        List<Unit> units =
                readings.stream()
                        .filter(reading -> reading.to() == to && doubt(reading) <= close)
                        .flatMap(reading -> reading.units().stream())
                        .distinct()
                        .toList();
        return new Region(from, to, units, best.get().distance(), marker != null);
    }

    /// Words left over before a comma count against a reading like a wrong letter.
    private double doubt(Reading reading) {
        return reading.distance() + (text.breaksAt(reading.to()) ? 0 : 1);
    }

    private static List<Unit> provincesOnly(List<Unit> units) {
        return units.stream().filter(unit -> unit.level() == Level.PROVINCE).toList();
    }
}
