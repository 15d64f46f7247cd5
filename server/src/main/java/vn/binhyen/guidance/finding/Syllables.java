package vn.binhyen.guidance.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.binhyen.kernel.Vietnamese;

/// Text cut into syllables, which is what Vietnamese writes between two spaces. Folded: without
/// marks, small letters, so that typing with or without a Vietnamese keyboard, NFC or NFD, comes to
/// the same.
final class Syllables {

    /// Consonants after which `y` and `i` are written for one sound: `ký`, `kí`.
    private static final Set<String> BEFORE_Y = Set.of("h", "k", "l", "m", "s", "t", "v", "qu");

    private static final Pattern SYLLABLE =
            Pattern.compile(
                    "(b|ch|d|gi|h|kh|l|m|n|nh|p|ph|qu|r|s|t|th|tr|v|x"
                            + "|(c|ng)(?![eiy])|g(?!e)|(k|gh|ngh)(?=[eiy]))?"
                            + "(a(c|ch|i|m|n|ng|nh|o|p|t|u|y)?|e(c|ch|m|n|ng|nh|o|p|t|u)?"
                            + "|i(a|ch|m|n|nh|p|t|u)?|[iy]e(c|m|n|ng|p|t|u)"
                            + "|o(c|i|m|n|ng|p|t)?|oa(c|ch|i|m|n|ng|nh|o|p|t|y)?|oe(m|n|o|t)?|oo(c|ng)"
                            + "|u(a|c|i|m|n|ng|p|t|u)?|ua(n|ng|t|y)|ue(ch|nh)?|uo(c|i|m|n|ng|p|t|u)?"
                            + "|uy(a|ch|n|nh|p|t|u)?|uye(n|t)|y)");

    /// `23h30`, as hours are written for short.
    private static final Pattern HOURS = Pattern.compile("\\b(\\d{1,2})[hH](\\d{0,2})\\b");

    private Syllables() {}

    /// Whether a folded word is built as Vietnamese syllables are; what is not was mistyped or
    /// comes from another language.
    static boolean isBuiltRight(String folded) {
        return SYLLABLE.matcher(folded).matches();
    }

    /// The folded syllables and numbers of a text; `06` reads as `6`, `lý` as `lí`.
    static List<String> folded(String text) {
        List<String> found = new ArrayList<>();
        for (String run : runs(Vietnamese.fold(text))) found.add(oneSpelling(run));
        return found;
    }

    /// The syllables in small letters with their marks, tone marks in place.
    static List<String> marked(String text) {
        return runs(Vietnamese.tonesInPlace(text).toLowerCase(Locale.ROOT));
    }

    private static List<String> runs(String typed) {
        String text = HOURS.matcher(typed).replaceAll("$1 gio $2");
        List<String> runs = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inside && from < 0) from = i;
            if (!inside && from >= 0) {
                runs.add(text.substring(from, i));
                from = -1;
            }
        }
        return runs;
    }

    private static String oneSpelling(String run) {
        if (run.charAt(0) == '0' && run.length() > 1 && run.chars().allMatch(Character::isDigit)) {
            return run.replaceFirst("^0+(?=.)", "");
        }
        if (run.endsWith("y") && BEFORE_Y.contains(run.substring(0, run.length() - 1))) {
            return run.substring(0, run.length() - 1) + "i";
        }
        return run;
    }
}
