package vn.binhyen.story.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.binhyen.kernel.Vietnamese;

/// The ways people type: with marks and without, short as the young do, in a hurry.
final class Typing {

    private static final List<String[]> SHORT =
            List.of(
                    new String[] {"không", "ko"},
                    new String[] {"được", "đc"},
                    new String[] {"bao nhiêu", "bn"},
                    new String[] {"cho em hỏi", "cho e hỏi"},
                    new String[] {"vậy", "v"},
                    new String[] {"rồi", "r"},
                    new String[] {"giờ", "h"},
                    new String[] {"người", "ng"},
                    new String[] {"biết", "bít"},
                    new String[] {"các anh", "mấy a"});

    private final Map<Character, Character> bare = new HashMap<>();

    /// As somebody may type these words on a phone.
    String onThePhone(String words, Chance chance) {
        String typed = words;
        if (chance.of(0.16)) typed = shortened(typed);
        if (chance.of(0.30)) typed = withoutMarks(typed);
        if (chance.of(0.12)) typed = slipped(typed, chance);
        if (chance.of(0.25)) typed = typed.toLowerCase(Locale.ROOT);
        return typed;
    }

    private static String shortened(String words) {
        String text = words;
        for (String[] pair : SHORT) text = text.replace(pair[0], pair[1]);
        return text;
    }

    private String withoutMarks(String words) {
        var text = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            text.append(bare.computeIfAbsent(words.charAt(i), Typing::bare).charValue());
        }
        return text.toString();
    }

    private static Character bare(Character letter) {
        String folded = Vietnamese.fold(letter.toString());
        if (folded.length() != 1) return letter;
        return Character.isUpperCase(letter)
                ? folded.toUpperCase(Locale.ROOT).charAt(0)
                : folded.charAt(0);
    }

    /// Two neighbouring letters changed places, or one is missing.
    private static String slipped(String words, Chance chance) {
        int at = 1 + chance.below(Math.max(1, words.length() - 3));
        if (at + 1 >= words.length() || !Character.isLetter(words.charAt(at))) return words;
        if (chance.of(0.5)) return words.substring(0, at) + words.substring(at + 1);
        return words.substring(0, at)
                + words.charAt(at + 1)
                + words.charAt(at)
                + words.substring(at + 2);
    }
}
