package vn.binhyen.territory.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.binhyen.kernel.Vietnamese;
import vn.binhyen.territory.UnitKind;
import vn.binhyen.territory.UnitKind.Level;

/// A word that says what kind of unit the name beside it is: `xã`, `P.`, `TX`, `ward`.
///
/// @param kinds what it may mean
/// @param words how many words it takes
record Marker(Set<UnitKind> kinds, int words) {

    private record Written(String marked, Set<UnitKind> kinds) {}

    private static final Map<String, Written> BEFORE = new HashMap<>();
    private static final Map<String, Written> AFTER = new HashMap<>();

    static {
        before("xã", UnitKind.COMMUNE);
        before("x", UnitKind.COMMUNE);
        before("cax", UnitKind.COMMUNE);
        before("phường", UnitKind.WARD);
        before("p", UnitKind.WARD);
        before("f", UnitKind.WARD);
        before("ph", UnitKind.WARD);
        before("thị trấn", UnitKind.TOWNSHIP);
        before("ttr", UnitKind.TOWNSHIP);
        before("tt", UnitKind.TOWNSHIP);
        before("đặc khu", UnitKind.SPECIAL_ZONE);
        before("đk", UnitKind.SPECIAL_ZONE);
        before("quận", UnitKind.URBAN_DISTRICT);
        before("q", UnitKind.URBAN_DISTRICT);
        before("huyện", UnitKind.RURAL_DISTRICT);
        before("h", UnitKind.RURAL_DISTRICT);
        before("thị xã", UnitKind.TOWN);
        before("tx", UnitKind.TOWN);
        before("thành phố", UnitKind.CITY, UnitKind.MUNICIPALITY);
        before("tp", UnitKind.CITY, UnitKind.MUNICIPALITY);
        before("tỉnh", UnitKind.PROVINCE, UnitKind.MUNICIPALITY);
        before("t", UnitKind.PROVINCE, UnitKind.MUNICIPALITY);
        before("ward", UnitKind.WARD);
        before("commune", UnitKind.COMMUNE);
        before("district", UnitKind.URBAN_DISTRICT, UnitKind.RURAL_DISTRICT);
        before("dist", UnitKind.URBAN_DISTRICT, UnitKind.RURAL_DISTRICT);
        before("d", UnitKind.URBAN_DISTRICT, UnitKind.RURAL_DISTRICT);
        after("ward", UnitKind.WARD);
        after("commune", UnitKind.COMMUNE);
        after("township", UnitKind.TOWNSHIP);
        after("town", UnitKind.TOWNSHIP, UnitKind.TOWN);
        after("special zone", UnitKind.SPECIAL_ZONE);
        after("district", UnitKind.URBAN_DISTRICT, UnitKind.RURAL_DISTRICT);
        after("dist", UnitKind.URBAN_DISTRICT, UnitKind.RURAL_DISTRICT);
        after("city", UnitKind.CITY, UnitKind.MUNICIPALITY);
        after("province", UnitKind.PROVINCE, UnitKind.MUNICIPALITY);
    }

    private static void before(String marked, UnitKind first, UnitKind... more) {
        BEFORE.put(Letters.key(marked), new Written(marked, EnumSet.of(first, more)));
    }

    private static void after(String marked, UnitKind first, UnitKind... more) {
        AFTER.put(Letters.key(marked), new Written(marked, EnumSet.of(first, more)));
    }

    /// The marker that ends where a name begins.
    static Optional<Marker> endingAt(Typed text, int at) {
        for (int words = 2; words >= 1; words--) {
            Optional<Marker> found = read(text, at - words, at, BEFORE);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    /// The marker that begins there, before a name.
    static Optional<Marker> startingAt(Typed text, int at) {
        for (int words = 2; words >= 1; words--) {
            Optional<Marker> found = read(text, at, at + words, BEFORE);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    /// The English marker that begins where a name ends.
    static Optional<Marker> following(Typed text, int at) {
        for (int words = 2; words >= 1; words--) {
            Optional<Marker> found = read(text, at, at + words, AFTER);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    /// In a text with marks the word must bear its own: `xa` is then "far", `quán` a shop.
    private static Optional<Marker> read(Typed text, int from, int to, Map<String, Written> known) {
        if (from < 0 || to > text.size() || !text.together(from, to)) return Optional.empty();
        Written written = known.get(text.foldedKey(from, to));
        if (written == null) return Optional.empty();
        boolean typedMarks = text.markedKey(from, to).chars().anyMatch(c -> c > 127);
        boolean same = Letters.marked(written.marked()).equals(text.markedKey(from, to));
        return typedMarks && !same
                ? Optional.empty()
                : Optional.of(new Marker(written.kinds(), to - from));
    }

    /// `P.`, `x`, `Q`: never the beginning of a name.
    static boolean singleLetter(Typed text, int at) {
        return text.folded(at).length() == 1 && startingAt(text, at).isPresent();
    }

    /// A number may be written straight behind it: `P5`, `Q.3`, `phuong12`.
    static boolean takesNumber(String folded) {
        return Set.of("p", "f", "q", "d", "phuong", "quan", "district", "ward").contains(folded);
    }

    /// The folded words of all markers.
    static Set<String> vocabulary() {
        Set<String> words = new HashSet<>();
        List<Written> all = new ArrayList<>(BEFORE.values());
        all.addAll(AFTER.values());
        for (Written written : all) {
            words.addAll(Arrays.asList(Vietnamese.fold(written.marked()).split(" ")));
        }
        return words;
    }

    boolean means(Level level) {
        return kinds.stream().anyMatch(kind -> kind.level() == level);
    }
}
