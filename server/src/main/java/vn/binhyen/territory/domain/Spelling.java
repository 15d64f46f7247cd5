package vn.binhyen.territory.domain;

import java.util.Set;
import java.util.regex.Pattern;
import vn.binhyen.kernel.Vietnamese;

/// Mends what a Vietnamese keyboard leaves when it is switched off: Telex letters (`ddawks`,
/// `phwowngf`) and VNI digits (`Lo7i5`). Only words that are no syllable of a name are touched.
final class Spelling {

    private static final Pattern VNI = Pattern.compile("[a-z]+\\d[a-z0-9]*");

    private final Set<String> syllables;
    private final Set<String> shortNames;

    /// @param syllables the folded syllables of all names and marker words
    /// @param shortNames folded abbreviations, as `bmt`
    Spelling(Set<String> syllables, Set<String> shortNames) {
        this.syllables = syllables;
        this.shortNames = shortNames;
    }

    /// @param folded a word already folded
    String mend(String folded) {
        if (syllables.contains(folded) || shortNames.contains(folded)) return folded;
        if (VNI.matcher(folded).matches()) return known(folded.replaceAll("\\d", ""), folded);
        String letters =
                folded.replace("dd", "d")
                        .replace("aa", "a")
                        .replace("ee", "e")
                        .replace("oo", "o")
                        .replaceAll("(?<=[aou])w", "")
                        .replace("w", "u");
        if (syllables.contains(letters) && !letters.equals(folded)) return letters;
        String toneless = letters.replaceFirst("(?<=[aeiouy])([a-z]*?)[sfrxj]$", "$1");
        if (syllables.contains(toneless) && !toneless.equals(folded)) return toneless;
        return known(letters.replaceFirst("(?<=[aeiouy])[sfrxj]", ""), folded);
    }

    private String known(String mended, String otherwise) {
        return syllables.contains(mended) ? mended : otherwise;
    }

    /// `tpbmt`, `TPTuyHoa`: the city marker glued to a name.
    boolean splitsCity(String raw) {
        String folded = Vietnamese.fold(raw);
        return folded.length() > 3
                && folded.startsWith("tp")
                && raw.length() == folded.length()
                && !syllables.contains(folded)
                && !shortNames.contains(folded);
    }
}
