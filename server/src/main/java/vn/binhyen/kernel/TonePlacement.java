package vn.binhyen.kernel;

import java.text.Normalizer;

/// Where the tone mark of a Vietnamese syllable stands. Keyboards put it on different vowels (hoà,
/// hòa); this takes it off and puts it back where the older spelling has it.
final class TonePlacement {

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final String VOWELS = "aeiouy";
    private static final String SHAPES = "\u0302\u0306\u031B";

    private TonePlacement() {}

    static String mend(String text) {
        StringBuilder mended = new StringBuilder(text.length());
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && isLetter(text.charAt(i))) continue;
            mended.append(mendSyllable(text.substring(from, i)));
            if (i < text.length()) mended.append(text.charAt(i));
            from = i + 1;
        }
        return mended.toString();
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static String mendSyllable(String syllable) {
        if (isAscii(syllable)) return syllable;
        String apart = Normalizer.normalize(syllable, Normalizer.Form.NFD);
        StringBuilder bare = new StringBuilder();
        char tone = 0;
        for (char c : apart.toCharArray()) {
            if (TONES.indexOf(c) < 0) bare.append(c);
            else if (tone == 0) tone = c;
            else return syllable;
        }
        int place = tone == 0 ? -1 : place(bare);
        if (place >= 0) bare.insert(place, tone);
        return tone != 0 && place < 0 ? syllable : Normalizer.normalize(bare, Normalizer.Form.NFC);
    }

    /// The index after the vowel that carries the tone, or -1 where there is no single run of
    /// vowels (not a Vietnamese syllable).
    private static int place(CharSequence bare) {
        int start = -1, end = -1, shaped = -1, vowels = 0, last = -1, second = -1;
        for (int i = 0; i < bare.length(); i++) {
            char c = Character.toLowerCase(bare.charAt(i));
            boolean shape = SHAPES.indexOf(c) >= 0;
            boolean vowel = VOWELS.indexOf(c) >= 0 && !isGlide(bare, i);
            if (!vowel && !(shape && end == i)) continue;
            if (start >= 0 && end != i) return -1;
            if (start < 0) start = i;
            end = i + 1;
            if (shape) shaped = i + 1;
            else if (++vowels == 2) second = i + 1;
            if (vowel) last = i + 1;
        }
        if (start < 0) return -1;
        if (shaped >= 0) return shaped;
        if (vowels == 1) return last;
        boolean open = end == bare.length();
        if (vowels >= 3) return second;
        return open ? start + 1 : last;
    }

    /// The `u` of `qu` and the `i` of `gi` before another vowel belong to the consonant.
    private static boolean isGlide(CharSequence bare, int i) {
        if (i == 0 || i + 1 >= bare.length()) return false;
        char before = Character.toLowerCase(bare.charAt(i - 1));
        char c = Character.toLowerCase(bare.charAt(i));
        boolean vowelNext = VOWELS.indexOf(Character.toLowerCase(bare.charAt(i + 1))) >= 0;
        return i == 1 && vowelNext && (before == 'q' && c == 'u' || before == 'g' && c == 'i');
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }
}
