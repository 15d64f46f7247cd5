package vn.binhyen.cases.topics;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.binhyen.kernel.Vietnamese;

/// Typed words made ready to look for phrases in. Whole words are compared: a word typed with marks
/// only with the same marks ("ơn" is not "ồn"), one typed without any with every word it may be.
record Heard(List<String> words) {

    static Heard of(String typed) {
        return new Heard(split(typed));
    }

    /// Those of the phrases that stand in it, as the data writes them.
    List<String> found(List<String> phrases) {
        return phrases.stream().filter(this::holds).toList();
    }

    private boolean holds(String phrase) {
        List<String> wanted = split(phrase);
        return IntStream.rangeClosed(0, words.size() - wanted.size())
                .anyMatch(from ->
                        IntStream.range(0, wanted.size())
                                .allMatch(i -> mayBe(words.get(from + i), wanted.get(i))));
    }

    private static boolean mayBe(String typed, String word) {
        return typed.equals(word) || typed.equals(Vietnamese.fold(word));
    }

    private static List<String> split(String text) {
        String plain = Vietnamese.tonesInPlace(text).toLowerCase(Locale.ROOT);
        return Stream.of(plain.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
    }

    static String bare(String typed) {
        return String.join(" ", split(Vietnamese.fold(typed)));
    }
}
