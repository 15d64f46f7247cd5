package vn.binhyen.guidance.measuring;

import java.text.Normalizer;
import java.util.Locale;
import java.util.random.RandomGenerator;

/// Mistypes a text as hands and keyboards do: about one word in six gets one slip, every text at
/// least one where it has a word of two letters. The same chance gives the same slips.
final class Mistyping {

    private static final double SHARE = 1 / 6.0;
    private static final String[] KEYS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};
    private static final String[][] SOUNDS = {
        {"ch", "tr"},
        {"tr", "ch"},
        {"s", "x"},
        {"x", "s"},
        {"gi", "d"},
        {"d", "gi"},
        {"l", "n"},
        {"n", "l"},
        {"r", "d"},
        {"v", "d"}
    };

    private final RandomGenerator chance;

    Mistyping(RandomGenerator chance) {
        this.chance = chance;
    }

    String mistype(String text) {
        String[] words = text.split("(?<=\\s)|(?=\\s)");
        int slips = 0, last = -1;
        for (int i = 0; i < words.length; i++) {
            if (!canSlip(words[i])) continue;
            last = i;
            if (chance.nextDouble() >= SHARE) continue;
            words[i] = slip(words[i]);
            slips++;
        }
        if (slips == 0 && last >= 0) words[last] = slip(words[last]);
        return String.join("", words);
    }

    private static boolean canSlip(String word) {
        return word.length() >= 2 && word.chars().allMatch(Character::isLetter);
    }

    private String slip(String word) {
        int at = chance.nextInt(word.length());
        return switch (chance.nextInt(7)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> swapped(word, Math.min(at, word.length() - 2));
            case 2 -> word.substring(0, at + 1) + word.substring(at);
            case 3 -> word.substring(0, at) + beside(word.charAt(at)) + word.substring(at + 1);
            case 4 -> otherSound(word);
            default -> leftover(word);
        };
    }

    private static String swapped(String word, int at) {
        return word.substring(0, at)
                + word.charAt(at + 1)
                + word.charAt(at)
                + word.substring(at + 2);
    }

    private char beside(char hit) {
        String bare =
                Normalizer.normalize(String.valueOf(hit), Normalizer.Form.NFD)
                        .toLowerCase(Locale.ROOT);
        for (String row : KEYS) {
            int key = row.indexOf(bare.charAt(0));
            if (key < 0) continue;
            boolean left = key == row.length() - 1 || key > 0 && chance.nextBoolean();
            return row.charAt(left ? key - 1 : key + 1);
        }
        return hit;
    }

    private String otherSound(String word) {
        for (String[] pair : SOUNDS) {
            if (word.startsWith(pair[0]) && word.length() > pair[0].length() + 1) {
                return pair[1] + word.substring(pair[0].length());
            }
        }
        return leftover(word);
    }

    /// The keys of Telex with the keyboard switched off: `đăng` becomes `ddawng`, `ký` becomes
    /// `kys`.
    private String leftover(String word) {
        var keys = new StringBuilder();
        String tone = "";
        for (char c : Normalizer.normalize(word, Normalizer.Form.NFD).toCharArray()) {
            switch (c) {
                case '\u0302' -> keys.append(keys.charAt(keys.length() - 1));
                case '\u0306', '\u031B' -> keys.append('w');
                case '\u0301' -> tone = "s";
                case '\u0300' -> tone = "f";
                case '\u0309' -> tone = "r";
                case '\u0303' -> tone = "x";
                case '\u0323' -> tone = "j";
                case 'đ' -> keys.append("dd");
                default -> keys.append(c);
            }
        }
        String typed = keys + tone;
        return typed.equals(word) ? swapped(word, chance.nextInt(word.length() - 1)) : typed;
    }
}
