package vn.binhyen.guidance.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Mends what Vietnamese hands and keyboards do to a syllable: leftovers of Telex and VNI (`dawng`,
/// `ky1`), letters dropped, doubled, swapped or hit beside, sounds taken for each other (`ch` and
/// `tr`, `s` and `x`). What was meant is a word of the vocabulary.
///
/// Every word is kept under itself and under each form with one letter less, so that those one
/// letter away are found by looking, not by measuring all.
final class Spelling {

    /// @param cost from 0, the nearest
    record Meant(String word, double cost) {}

    private static final Pattern VNI = Pattern.compile("(?<=[a-z])[0-9]");
    private static final Pattern TONE_LAST = Pattern.compile("(?<=[aeiouy])([a-z]*?)[sfrxj]$");
    private static final Pattern TONE_INSIDE = Pattern.compile("(?<=[aeiouy])[sfrxj]");
    private static final double LEFTOVER = 0.1;
    private static final double SOUND = 0.3;
    private static final double SLIP = 0.6;
    private static final double OTHER_LETTER = 1;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 12;
    private static final String[][] SOUNDS = {
        {"tr", "ch"},
        {"ch", "tr"},
        {"s", "x"},
        {"x", "s"},
        {"gi", "d"},
        {"d", "gi"},
        {"r", "d"},
        {"d", "r"},
        {"r", "gi"},
        {"gi", "r"},
        {"v", "d"},
        {"d", "v"},
        {"l", "n"},
        {"n", "l"},
        {"k", "c"},
        {"c", "k"},
        {"qu", "q"},
        {"ng", "ngh"},
        {"ngh", "ng"},
        {"g", "gh"},
        {"gh", "g"},
        {"ph", "f"},
        {"f", "ph"},
        {"j", "gi"},
        {"z", "d"},
        {"w", "qu"},
        {"k", "kh"},
        {"p", "ph"}
    };
    private static final String[][] ENDINGS = {
        {"n", "ng"}, {"ng", "n"}, {"t", "c"}, {"c", "t"}, {"nh", "n"}, {"n", "nh"}, {"ch", "t"},
        {"t", "ch"}, {"i", "y"}, {"y", "i"}, {"o", "u"}, {"g", "ng"}, {"h", "nh"}, {"k", "c"}
    };
    private static final String[] KEYS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};

    private final Map<String, List<String>> byLess = new HashMap<>();

    Spelling(Iterable<String> words) {
        for (String word : words) {
            if (!isSyllable(word)) continue;
            keep(word, word);
            for (int i = 0; i < word.length(); i++) keep(without(word, i), word);
        }
    }

    private void keep(String form, String word) {
        List<String> same = byLess.computeIfAbsent(form, f -> new ArrayList<>(1));
        if (!same.contains(word)) same.add(word);
    }

    private static boolean isSyllable(String word) {
        return word.length() >= SHORTEST
                && word.length() <= LONGEST
                && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    /// What may have been meant, the nearest first; the word itself is never among it.
    List<Meant> meant(String typed) {
        Map<String, Double> found = new LinkedHashMap<>();
        if (typed.length() < SHORTEST || typed.length() > LONGEST + 3) return List.of();
        for (String form : leftoversTaken(typed)) note(found, typed, form, LEFTOVER);
        for (String form : otherSounds(typed)) note(found, typed, form, SOUND);
        if (typed.length() > SHORTEST && isSyllable(typed)) oneLetterAway(found, typed);
        return found.entrySet().stream()
                .map(each -> new Meant(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingDouble(Meant::cost).thenComparing(Meant::word))
                .toList();
    }

    private void note(Map<String, Double> found, String typed, String form, double cost) {
        if (form.equals(typed) || !byLess.getOrDefault(form, List.of()).contains(form)) return;
        found.merge(form, cost, Math::min);
    }

    private static List<String> leftoversTaken(String typed) {
        String letters =
                VNI.matcher(typed)
                        .replaceAll("")
                        .replace("dd", "d")
                        .replace("aa", "a")
                        .replace("ee", "e")
                        .replace("oo", "o")
                        .replace("aw", "a")
                        .replace("ow", "o")
                        .replace("uw", "u")
                        .replace("w", "u");
        String ending = TONE_LAST.matcher(letters).replaceFirst("$1");
        String middle = TONE_INSIDE.matcher(letters).replaceFirst("");
        return List.of(letters, ending, middle);
    }

    private static List<String> otherSounds(String typed) {
        List<String> forms = new ArrayList<>();
        for (String[] pair : SOUNDS) {
            if (typed.startsWith(pair[0])) forms.add(pair[1] + typed.substring(pair[0].length()));
        }
        for (String[] pair : ENDINGS) {
            if (!typed.endsWith(pair[0])) continue;
            forms.add(typed.substring(0, typed.length() - pair[0].length()) + pair[1]);
        }
        return forms;
    }

    private void oneLetterAway(Map<String, Double> found, String typed) {
        List<String> forms = new ArrayList<>(typed.length() + 1);
        forms.add(typed);
        for (int i = 0; i < typed.length(); i++) forms.add(without(typed, i));
        for (String form : forms) {
            for (String word : byLess.getOrDefault(form, List.of())) {
                if (word.equals(typed)) continue;
                double cost = slip(typed, word);
                if (cost <= OTHER_LETTER) found.merge(word, cost, Math::min);
            }
        }
    }

    /// What one slip of the hand costs, more than [#OTHER_LETTER] when it takes two.
    private static double slip(String typed, String word) {
        if (typed.length() != word.length()) {
            return typed.charAt(0) == word.charAt(0) ? SLIP : OTHER_LETTER;
        }
        int[] different = new int[2];
        int count = 0;
        for (int i = 0; i < typed.length(); i++) {
            if (typed.charAt(i) == word.charAt(i)) continue;
            if (count == 2) return 2;
            different[count++] = i;
        }
        char a = typed.charAt(different[0]), b = word.charAt(different[0]);
        if (count == 1) return beside(a, b) ? SLIP : OTHER_LETTER;
        boolean swapped =
                different[1] == different[0] + 1
                        && a == word.charAt(different[1])
                        && b == typed.charAt(different[1]);
        return swapped ? SLIP : 2;
    }

    private static boolean beside(char a, char b) {
        for (String row : KEYS) {
            int one = row.indexOf(a), other = row.indexOf(b);
            if (one >= 0 && other >= 0) return Math.abs(one - other) == 1;
        }
        return false;
    }

    private static String without(String word, int at) {
        return word.substring(0, at) + word.substring(at + 1);
    }
}
