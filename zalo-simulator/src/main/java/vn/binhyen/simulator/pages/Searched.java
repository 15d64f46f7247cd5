package vn.binhyen.simulator.pages;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Words somebody looks for, compared without diacritics and in any order.
final class Searched {
    private final List<String> words;

    Searched(String typed) {
        this.words = Arrays.stream(bare(typed).split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    boolean matches(String text) {
        String bare = bare(text);
        return words.stream().allMatch(bare::contains);
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{Mn}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'd')
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
