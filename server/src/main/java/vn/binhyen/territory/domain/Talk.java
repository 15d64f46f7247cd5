package vn.binhyen.territory.domain;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// The words around a place: of place, of politeness, of streets and hamlets.
final class Talk {

    private static final Set<String> PLACE_FOLLOWS =
            Set.of(
                    "o", "tai", "thuoc", "ve", "den", "tu", "que", "ban", "vuc", "tren", "ngay",
                    "in", "at", "from", "chi", "dc", "trong", "gan");
    private static final Set<String> POLITE =
            Set.of(
                    "da", "a", "ah", "ak", "nha", "nhe", "em", "anh", "chi", "ad", "admin", "shop",
                    "oi", "voi", "vay", "roi", "do", "nay", "kia", "cu", "moi", "vn", "vietnam",
                    "viet", "nam", "nuoc", "toi", "minh", "co", "chu", "bac", "chau", "hien", "cam",
                    "on", "ha", "hen", "thua", "truoc", "day");
    private static final Set<String> CONNECTS =
            Set.of("thuoc", "o", "tai", "cua", "cu", "truoc", "day", "nay", "moi", "in", "of");
    private static final Set<String> SMALLER_PLACE =
            Set.of(
                    "duong", "pho", "thon", "buon", "ap", "kp", "khom", "khoi", "khu", "to", "tdp",
                    "cho", "truong", "cau", "chua", "ngo", "hem", "kiet", "so", "cty", "kcn", "kdc",
                    "cafe", "ho", "song", "nui", "tram", "hoc", "thpt", "thcs", "street", "road",
                    "st", "xom", "lang", "ql", "tl", "dai", "village", "hamlet", "vien", "lo",
                    "nga", "tro", "sieu", "chung", "toa", "ngach", "hotel", "benh", "doc", "deo",
                    "ba", "ong");
    private static final Set<String> NO_NAME_BEGINS =
            Set.of(
                    "minh", "em", "nao", "toi", "nha", "anh", "chi", "ta", "do", "nay", "khac",
                    "lam", "hoi", "dang", "co", "bi", "cho", "khong", "la", "va", "thi", "duoc",
                    "se", "tren", "dia", "giao", "can", "de", "voi", "cung", "may");
    private static final Set<String> CHAT =
            Set.of(
                    "xin", "chao", "da", "vang", "a", "alo", "hello", "hi", "cam", "on", "nhieu",
                    "lam", "viec", "khong", "ko", "em", "anh", "chi", "toi", "duoc", "gi", "nao",
                    "sao", "dau", "hoi", "cho", "muon", "bi", "mat", "nguoi", "co", "ai", "day",
                    "nay", "do", "voi", "nhe", "nha", "can", "giup", "qua", "roi");

    private final Typed text;
    private final Set<String> everyday;

    Talk(Typed text, Set<String> everyday) {
        this.text = text;
        this.everyday = everyday;
    }

    static Set<String> everyday() {
        List<String[]> rows = OfficialLists.rows("everyday_words.csv");
        return Set.copyOf(rows.stream().map(row -> Letters.key(row[0])).distinct().toList());
    }

    boolean placeFollows(int at) {
        if (at == 0 || !PLACE_FOLLOWS.contains(text.folded(at - 1))) return false;
        return switch (text.folded(at - 1)) {
            case "o" -> bears(at - 1, "ở", "o");
            case "chi", "ban" -> text.folded(at - 2).equals("dia");
            case "vuc" -> text.folded(at - 2).equals("khu");
            default -> true;
        };
    }

    /// In a text with marks `o` and `ở` differ.
    private boolean bears(int at, String marked, String folded) {
        Word word = text.word(at);
        return !word.folded().equals(folded) || !text.hasMarks() || word.marked().equals(marked);
    }

    /// A street, hamlet, school ... or a house number stands before it.
    boolean smallerPlace(int at) {
        if (at == 0) return false;
        if (text.word(at).before() == Word.Gap.BREAK) return false;
        if (SMALLER_PLACE.contains(text.folded(at - 1))) return true;
        return text.word(at - 1).number() && !numbersHamlet(at - 1) && houseNumber(at - 1);
    }

    private boolean numbersHamlet(int at) {
        return at > 0
                && SMALLER_PLACE.contains(text.folded(at - 1))
                && !text.folded(at - 1).equals("so");
    }

    private boolean houseNumber(int at) {
        return text.breaksAt(at) || text.folded(at - 1).equals("so") || text.word(at - 1).number();
    }

    int skipConnection(int at) {
        int next = at;
        while (next < text.size() && next < at + 2 && CONNECTS.contains(text.folded(next))) next++;
        return next;
    }

    /// Nothing but polite words between the place and the end of the text or a comma.
    boolean endsAfter(int at) {
        int next = at;
        while (!text.breaksAt(next) && POLITE.contains(text.folded(next))) next++;
        return text.breaksAt(next);
    }

    /// Nothing but polite words and words of place before it, from the start of its part.
    boolean startsBefore(int at) {
        int next = at;
        Predicate<String> filler = word -> POLITE.contains(word) || PLACE_FOLLOWS.contains(word);
        while (!text.breaksAt(next) && filler.test(text.folded(next - 1))) next--;
        return text.breaksAt(next);
    }

    /// The text is this name and nothing more.
    boolean isAll(int from, int to) {
        int first = 0;
        int last = text.size();
        while (first < from
                && (POLITE.contains(text.folded(first))
                        || PLACE_FOLLOWS.contains(text.folded(first)))) first++;
        while (last > to && POLITE.contains(text.folded(last - 1))) last--;
        return first == from && last == to;
    }

    boolean everyday(String key) {
        return everyday.contains(key);
    }

    /// `phường mình`, `phường làm việc`, `xã hội`: no name begins behind the marker.
    boolean namesNothing(int from) {
        return NO_NAME_BEGINS.contains(text.folded(from));
    }

    /// Words of greeting, thanks and asking are among them.
    boolean chats(int from, int to) {
        for (int at = from; at < to; at++) if (CHAT.contains(text.folded(at))) return true;
        return false;
    }
}
