package vn.binhyen.guidance.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words and concepts of all passages, each with a number, and in how many passages they stand.
final class Vocabulary {

    static final int UNKNOWN = -1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private int[] passages = new int[1024];
    private int all;

    int learn(String word) {
        Integer known = numbers.get(word);
        if (known != null) return known;
        numbers.put(word, words.size());
        words.add(word);
        if (words.size() > passages.length) passages = Arrays.copyOf(passages, 2 * passages.length);
        return words.size() - 1;
    }

    /// Told once for each passage: the different words in it.
    void count(Set<Integer> different) {
        all++;
        for (int number : different) passages[number]++;
    }

    /// The word's number, or [#UNKNOWN].
    int number(String word) {
        return numbers.getOrDefault(word, UNKNOWN);
    }

    String word(int number) {
        return words.get(number);
    }

    int size() {
        return words.size();
    }

    Iterable<String> words() {
        return words;
    }

    int passagesWith(int number) {
        return number == UNKNOWN ? 0 : passages[number];
    }

    /// How telling it is to stand in so many of the passages: BM25's inverse document frequency.
    /// What stands nowhere tells as much as what stands in one.
    double telling(int passages) {
        double with = Math.max(1, passages);
        return Math.log(1 + (all - with + 0.5) / (with + 0.5));
    }
}
