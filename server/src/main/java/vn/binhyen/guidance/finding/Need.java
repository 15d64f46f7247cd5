package vn.binhyen.guidance.finding;

import java.util.List;

/// One word of a question and what meets it in a passage.
///
/// @param word folded
/// @param weight how telling it is, more than 0
/// @param light politeness or grammar: it helps to tell passages apart and says nothing of the
///   topic
/// @param bySome what meets it, the best first; empty when no passage knows the word
record Need(String word, double weight, boolean light, List<Match> bySome) {

    /// @param number in the vocabulary: the word itself, a mended spelling, or a concept
    /// @param worth more than 0, at most 1
    record Match(int number, double worth) {}

    /// What it is worth that the word is there in some form, at most 1.
    double bestWorth() {
        return bySome.isEmpty() ? 0 : bySome.getFirst().worth();
    }
}
