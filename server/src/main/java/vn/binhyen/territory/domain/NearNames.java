package vn.binhyen.territory.domain;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// All names by length, with the set of letters each is made of, so that most of them are passed
/// over without measuring how close they are.
final class NearNames {

    /// @param key the name's letters without marks
    /// @param distance how far the typed words are from it, 0 when equal
    record Near(String key, double distance) {}

    private record SameLength(String[] keys, String[] bare, int[] letters) {}

    private static final double ONLY_DOUBLED = 0.6;

    private final SameLength[] byLength;

    /// @param bareByKey each name's key with its bare form, see [#bare]
    NearNames(Map<String, String> bareByKey) {
        Map<Integer, List<String>> lengths =
                bareByKey.keySet().stream().collect(groupingBy(key -> length(bareByKey, key)));
        int longest = lengths.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        byLength = new SameLength[longest + 1];
        for (int length = 0; length <= longest; length++) {
            String[] keys = lengths.getOrDefault(length, List.of()).toArray(String[]::new);
            String[] bare = new String[keys.length];
            int[] letters = new int[keys.length];
            for (int i = 0; i < keys.length; i++) {
                bare[i] = bareByKey.getOrDefault(keys[i], keys[i]);
                letters[i] = letters(bare[i]);
            }
            byLength[length] = new SameLength(keys, bare, letters);
        }
    }

    private static int length(Map<String, String> bareByKey, String key) {
        return bareByKey.getOrDefault(key, key).length();
    }

    /// The names within reach of mistyped letters; the longer the name the more may be wrong.
    ///
    /// @param typed the typed words' letters
    /// @param bare their bare form
    List<Near> to(String typed, String bare) {
        float limit = reach(bare.length());
        List<Near> found = new ArrayList<>();
        if (limit == 0) return found;
        int mask = letters(bare);
        int more = (int) (limit / Closeness.LEAST_LETTER);
        int last = Math.min(byLength.length - 1, bare.length() + more);
        for (int length = Math.max(4, bare.length() - more); length <= last; length++) {
            SameLength names = byLength[length];
            for (int i = 0; i < names.keys.length; i++) {
                if (Integer.bitCount(names.letters[i] ^ mask) > 2 * (int) limit + 1) continue;
                float distance = Closeness.between(bare, names.bare[i], limit);
                if (distance == Closeness.FAR) continue;
                boolean same = typed.equals(names.keys[i]);
                found.add(new Near(names.keys[i], same ? 0 : Math.max(ONLY_DOUBLED, distance)));
            }
        }
        return found;
    }

    private static float reach(int length) {
        if (length < 3) return 0;
        if (length < 6) return 1;
        return length < 9 ? 1.6f : 2.1f;
    }

    /// A word without doubled letters and those that only a keyboard leaves behind.
    static String bare(String word) {
        StringBuilder bare = new StringBuilder(word.length());
        char before = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c != before && c != 'w' && c != 'f' && c != 'j' && c != 'z') bare.append(c);
            before = c;
        }
        return bare.toString();
    }

    /// One bit a letter; y counts as i, digits as one.
    private static int letters(String bare) {
        int mask = 0;
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i) == 'y' ? 'i' : bare.charAt(i);
            mask |= c >= 'a' && c <= 'z' ? 1 << (c - 'a') : 1 << 30;
        }
        return mask;
    }
}
