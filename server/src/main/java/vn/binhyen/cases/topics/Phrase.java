package vn.binhyen.cases.topics;

import java.util.List;
import vn.binhyen.kernel.Vietnamese;

/// A phrase of the data, cut into words ready to be compared.
///
/// @param bare the same words without marks
record Phrase(List<String> words, List<String> bare) {

    static Phrase of(String text) {
        List<String> words = Heard.split(text);
        return new Phrase(words, words.stream().map(Vietnamese::fold).toList());
    }

    int length() {
        return words.size();
    }

    /// Whether what was typed goes on like this from there, each word with its marks or without
    /// any.
    boolean isAt(int from, List<String> typed) {
        for (int i = 0; i < words.size(); i++) {
            String word = typed.get(from + i);
            if (!word.equals(words.get(i)) && !word.equals(bare.get(i))) return false;
        }
        return true;
    }
}
