package vn.binhyen.territory.domain;

import java.util.Locale;
import vn.binhyen.kernel.Vietnamese;

/// A name's letters in the three forms in which names are compared; spaces, dashes and apostrophes
/// do not count.
///
/// @param key without any marks
/// @param marked with their marks, tone marks in place
/// @param bare without marks, doubled letters and what keyboards leave behind
record Letters(String key, String marked, String bare) {

    static Letters of(String name) {
        StringBuilder bare = new StringBuilder();
        String folded = Vietnamese.fold(name);
        for (String word : folded.split(" ")) bare.append(NearNames.bare(run(word)));
        return new Letters(run(folded), marked(name), bare.toString());
    }

    static String key(String name) {
        return run(Vietnamese.fold(name));
    }

    static String marked(String name) {
        return run(Vietnamese.tonesInPlace(name).toLowerCase(Locale.ROOT));
    }

    private static String run(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= name.length(); i++) {
            char c = i < name.length() ? name.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (!isApostrophe(c)) {
                letters.append(plainNumber(word.toString()));
                word.setLength(0);
            }
        }
        return letters.toString();
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '`' || c == 'ʼ';
    }

    /// `05` is written for `5`.
    static String plainNumber(String word) {
        return word.length() == 2 && word.charAt(0) == '0' && Character.isDigit(word.charAt(1))
                ? word.substring(1)
                : word;
    }
}
