package vn.binhyen.portal.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.guidance.InForce;
import vn.binhyen.guidance.Procedure;
import vn.binhyen.kernel.Vietnamese;

/// Procedures by the words of their names, of what people call them, and of their text, marks or
/// not. For looking through the catalogue while typing; an answer to a question is another matter
/// and not given here.
@Component
class ProcedureIndex {

    private static final int MOST = 20;
    private static final int IN_NAME = 4;
    private static final int IN_TAGS = 2;
    private static final int IN_TEXT = 1;

    private volatile @Nullable Folded held;

    private record Entry(
            Procedure procedure, Set<String> name, Set<String> tags, Set<String> text) {

        static Entry of(Procedure it) {
            Stream<String> name = Stream.concat(Stream.of(it.name()), it.alsoCalled().stream());
            Stream<String> tags =
                    Stream.concat(Stream.of(it.field(), it.code()), it.forms().stream());
            Stream<String> text =
                    Stream.of(it.papers(), it.conditions(), it.steps(), List.of(it.result()))
                            .flatMap(List::stream);
            return new Entry(it, words(name), words(tags), words(text));
        }

        private static Set<String> words(Stream<String> texts) {
            return texts.flatMap(text -> wordsOf(text).stream()).collect(Collectors.toSet());
        }

        /// 0 where the word stands nowhere. The last word may still be growing.
        int met(String word, boolean growing) {
            if (stands(name, word, growing)) return IN_NAME;
            if (stands(tags, word, growing)) return IN_TAGS;
            return stands(text, word, growing) ? IN_TEXT : 0;
        }

        private static boolean stands(Set<String> words, String word, boolean growing) {
            return words.contains(word)
                    || (growing && words.stream().anyMatch(it -> it.startsWith(word)));
        }
    }

    private record Folded(InForce of, List<Entry> entries) {}

    /// Those that have every word, one of them in a name or a tag; the nearest first, at most
    /// twenty. Other spellings and other words for the same are left to `guidance`'s own finding.
    List<Procedure> find(String typed, InForce inForce) {
        List<String> words = wordsOf(typed);
        if (words.isEmpty()) return List.of();
        Stream<Entry> whole =
                entries(inForce).stream()
                        .filter(entry -> met(entry, words, IN_TEXT) == words.size())
                        .filter(entry -> met(entry, words, IN_TAGS) > 0);
        return nearest(whole, words);
    }

    /// How many of the words are met in a place that counts so much at least.
    private static int met(Entry entry, List<String> words, int least) {
        return (int)
                words.stream()
                        .filter(word -> entry.met(word, isLast(word, words)) >= least)
                        .count();
    }

    /// Of equals, the one whose name says least besides.
    private static List<Procedure> nearest(Stream<Entry> entries, List<String> words) {
        return entries.sorted(
                        Comparator.comparingInt((Entry it) -> -score(it, words))
                                .thenComparingInt(it -> it.procedure().name().length())
                                .thenComparing(it -> it.procedure().code()))
                .limit(MOST)
                .map(Entry::procedure)
                .toList();
    }

    private static int score(Entry entry, List<String> words) {
        return words.stream().mapToInt(word -> entry.met(word, isLast(word, words))).sum();
    }

    private static boolean isLast(String word, List<String> words) {
        return word.equals(words.getLast());
    }

    private List<Entry> entries(InForce inForce) {
        Folded before = held;
        if (before != null && before.of() == inForce) return before.entries();
        var now =
                new Folded(inForce, inForce.procedures().values().stream().map(Entry::of).toList());
        held = now;
        return now.entries();
    }

    private static List<String> wordsOf(String text) {
        return Arrays.stream(Vietnamese.fold(text).split("[^\\p{L}\\p{N}.]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
