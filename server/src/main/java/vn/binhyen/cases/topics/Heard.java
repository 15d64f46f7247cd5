package vn.binhyen.cases.topics;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.binhyen.kernel.Vietnamese;

/// Typed words made ready to look for phrases in. Whole words are compared: a word typed with marks
/// only with the same marks ("ơn" is not "ồn"), one typed without any with every word it may be.
record Heard(List<String> words) {

    static Heard of(String typed) {
        return new Heard(split(typed));
    }

    boolean holds(Phrase phrase) {
        for (int from = 0; from <= words.size() - phrase.length(); from++) {
            if (phrase.isAt(from, words)) return true;
        }
        return false;
    }

    static List<String> split(String text) {
        String plain = Vietnamese.tonesInPlace(text).toLowerCase(Locale.ROOT);
        return Stream.of(plain.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
    }

    static String bare(String typed) {
        return String.join(" ", split(Vietnamese.fold(typed)));
    }
}
