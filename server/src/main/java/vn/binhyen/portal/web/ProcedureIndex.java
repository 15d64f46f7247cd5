package vn.binhyen.portal.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
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
    private static final byte IN_NAME = 4;
    private static final byte IN_TAGS = 2;
    private static final byte IN_TEXT = 1;

    private @Nullable Folded held;

    /// Which procedures have a word, by place, and the best place it stands in.
    private static final class Places {
        private int[] procedures = new int[4];
        private byte[] worth = new byte[4];
        private int size;

        /// Places come in order, the best worth of one procedure first.
        void add(int procedure, byte at) {
            if (size > 0 && procedures[size - 1] == procedure) return;
            if (size == procedures.length) {
                procedures = Arrays.copyOf(procedures, size * 2);
                worth = Arrays.copyOf(worth, size * 2);
            }
            procedures[size] = procedure;
            worth[size++] = at;
        }

        void meet(byte[] met) {
            for (int i = 0; i < size; i++) {
                met[procedures[i]] = (byte) Math.max(met[procedures[i]], worth[i]);
            }
        }
    }

    private record Folded(
            InForce of, List<Procedure> procedures, NavigableMap<String, Places> words) {

        static Folded of(InForce inForce) {
            List<Procedure> all = List.copyOf(inForce.procedures().values());
            Map<String, Places> words = new HashMap<>();
            for (int i = 0; i < all.size(); i++) {
                Procedure it = all.get(i);
                add(words, i, IN_NAME, Stream.of(List.of(it.name()), it.alsoCalled()));
                add(words, i, IN_TAGS, Stream.of(List.of(it.field(), it.code()), it.forms()));
                add(
                        words,
                        i,
                        IN_TEXT,
                        Stream.of(it.papers(), it.conditions(), it.steps(), List.of(it.result())));
            }
            return new Folded(inForce, all, new TreeMap<>(words));
        }

        private static void add(
                Map<String, Places> words, int at, byte worth, Stream<List<String>> texts) {
            texts.flatMap(List::stream)
                    .flatMap(text -> wordsOf(text).stream())
                    .forEach(word -> words.computeIfAbsent(word, _ -> new Places()).add(at, worth));
        }

        /// For each procedure the best place the word stands in, 0 for nowhere.
        ///
        /// @param growing the word may go on
        byte[] met(String word, boolean growing) {
            String last = growing ? word + Character.MAX_VALUE : word;
            Collection<Places> those = words.subMap(word, true, last, true).values();
            byte[] met = new byte[procedures.size()];
            those.forEach(each -> each.meet(met));
            return met;
        }
    }

    /// Those that have every word, one of them in a name or a tag; the nearest first, at most
    /// twenty. Other spellings and other words for the same are left to `guidance`'s own finding.
    List<Procedure> find(String typed, InForce inForce) {
        List<String> words = wordsOf(typed);
        if (words.isEmpty()) return List.of();
        Folded folded = folded(inForce);
        int[] score = new int[folded.procedures().size()];
        boolean[] missing = new boolean[score.length], named = new boolean[score.length];
        for (String word : words) {
            byte[] met = folded.met(word, word.equals(words.getLast()));
            for (int i = 0; i < met.length; i++) {
                score[i] += met[i];
                missing[i] |= met[i] == 0;
                named[i] |= met[i] >= IN_TAGS;
            }
        }
        // of equals, the one whose name says least besides
        return IntStream.range(0, score.length)
                .filter(i -> !missing[i] && named[i])
                .boxed()
                .sorted(
                        Comparator.comparingInt((Integer i) -> -score[i])
                                .thenComparingInt(i -> folded.procedures().get(i).name().length())
                                .thenComparing(i -> folded.procedures().get(i).code()))
                .limit(MOST)
                .map(folded.procedures()::get)
                .toList();
    }

    private synchronized Folded folded(InForce inForce) {
        Folded before = held;
        if (before != null && before.of() == inForce) return before;
        Folded now = Folded.of(inForce);
        held = now;
        return now;
    }

    private static List<String> wordsOf(String text) {
        return Arrays.stream(Vietnamese.fold(text).split("[^\\p{L}\\p{N}.]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
