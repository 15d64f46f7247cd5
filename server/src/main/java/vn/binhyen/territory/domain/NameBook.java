package vn.binhyen.territory.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
        gazetteer.all().sorted(Comparator.comparing(Unit::id)).forEach(this::add);
        for (String[] row : OfficialLists.rows("short_names.csv")) addShort(gazetteer, row);
        nearNames = new NearNames(bareByKey);
    }

    private void add(Unit unit) {
        String name = unit.name();
        put(name, unit, true);
        for (String word : Vietnamese.fold(name).replace("'", "").split("[ -]+"))
            syllables.add(word);
        if (name.contains(" - ")) for (String half : name.split(" - ")) put(half, unit, false);
        String[] numbered = name.split(" ", 2);
        if (numbered.length == 2 && numbered[0].matches("\\d+")) {
            put(numbered[1] + " " + numbered[0], unit, true);
        }
    }

    /// A row of `short_names.csv`: what people write, then the ids it may mean, by spaces.
    private void addShort(Gazetteer gazetteer, String[] row) {
        shortNames.add(foldedKey(row[0]));
        for (String id : row[1].split(" ")) {
            put(row[0], gazetteer.unit(vn.binhyen.kernel.UnitId.parse(id)).orElseThrow(), false);
        }
    }

    private void put(String name, Unit unit, boolean whole) {
        String key = foldedKey(name);
        bareByKey.computeIfAbsent(key, _ -> bareKey(name));
        entries.computeIfAbsent(key, _ -> new ArrayList<>())
                .add(new Entry(unit, markedKey(name), whole));
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

    static String foldedKey(String name) {
        return key(Vietnamese.fold(name));
    }

    private static String bareKey(String name) {
        StringBuilder bare = new StringBuilder();
        for (String word : Vietnamese.fold(name).split(" ")) {
            bare.append(NearNames.bare(foldedKey(word)));
        }
        return bare.toString();
    }

    static String markedKey(String name) {
        return key(Vietnamese.tonesInPlace(name).toLowerCase(Locale.ROOT));
    }

    private static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= name.length(); i++) {
            char c = i < name.length() ? name.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) word.append(c);
            else if (!isApostrophe(c)) {
                key.append(plainNumber(word.toString()));
                word.setLength(0);
            }
        }
        return key.toString();
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '`' || c == 'ʼ';
    }

    /// `05` is written for `5`.
    static String plainNumber(String word) {
        return word.length() == 2 && word.charAt(0) == '0' && Character.isDigit(word.charAt(1))
                ? word.substring(1)
                : word;
    }
}
