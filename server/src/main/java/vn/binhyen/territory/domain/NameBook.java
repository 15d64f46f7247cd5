package vn.binhyen.territory.domain;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.kernel.Vietnamese;
import vn.binhyen.territory.Unit;
import vn.binhyen.territory.UnitKind.Level;

/// Every name a unit bears or bore, by its letters alone, to be looked up exactly or nearly.
final class NameBook {

    /// @param marked the name's letters with their marks
    /// @param whole false for one half of a double name (`Chân Mây` of `Chân Mây - Lăng Cô`) or a
    ///   short name
    record Entry(Unit unit, String marked, boolean whole) {}

    private final Map<String, List<Entry>> entries = new HashMap<>();
    private final Set<String> syllables = new HashSet<>(Marker.vocabulary());
    private final Set<String> shortNames = new HashSet<>();
    private final Map<String, String> bareByKey = new HashMap<>();
    private final NearNames nearNames;

    NameBook(Gazetteer gazetteer) {
        gazetteer.all().collect(groupingBy(Unit::name)).forEach(this::add);
        for (String[] row : OfficialLists.rows("short_names.csv")) {
            shortNames.add(Letters.key(row[0]));
            put(row[0], unitsOf(row[1], gazetteer), false);
        }
        nearNames = new NearNames(bareByKey);
    }

    private static List<Unit> unitsOf(String ids, Gazetteer gazetteer) {
        return Stream.of(ids.split(" "))
                .map(id -> gazetteer.unit(UnitId.parse(id)).orElseThrow())
                .toList();
    }

    private void add(String name, List<Unit> bearers) {
        put(name, bearers, true);
        String folded = Vietnamese.fold(name).replace("'", "");
        syllables.addAll(List.of(folded.split("[ -]+")));
        if (name.contains(" - ")) {
            for (String half : name.split(" - ")) put(half, bearers, false);
        }
        String[] numbered = name.split(" ", 2);
        if (numbered.length == 2 && Character.isDigit(name.charAt(0))) {
            put(numbered[1] + " " + numbered[0], bearers, true);
        }
    }

    private void put(String name, List<Unit> bearers, boolean whole) {
        Letters letters = Letters.of(name);
        bareByKey.putIfAbsent(letters.key(), letters.bare());
        List<Entry> same = entries.computeIfAbsent(letters.key(), _ -> new ArrayList<>());
        for (Unit unit : bearers) same.add(new Entry(unit, letters.marked(), whole));
    }

    /// The units of a tier bearing exactly these letters.
    List<Entry> named(String key, Level level) {
        List<Entry> all = entries.get(key);
        if (all == null) return List.of();
        return all.stream().filter(entry -> entry.unit().level() == level).toList();
    }

    boolean knows(String key, Level level) {
        List<Entry> all = entries.get(key);
        return all != null && all.stream().anyMatch(entry -> entry.unit().level() == level);
    }

    /// The names within reach of mistyped letters.
    List<NearNames.Near> near(Typed text, int from, int to) {
        return nearNames.to(text.foldedKey(from, to), text.bareKey(from, to));
    }

    Spelling spelling() {
        return new Spelling(Set.copyOf(syllables), Set.copyOf(shortNames));
    }
}
