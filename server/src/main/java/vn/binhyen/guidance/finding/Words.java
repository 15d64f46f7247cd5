package vn.binhyen.guidance.finding;

/// What a snapshot knows of words, apart from where they stand.
record Words(
        Lexicon lexicon,
        Vocabulary vocabulary,
        Spelling spelling,
        Postings postings,
        Weights weights) {

    int passagesWith(String word) {
        return vocabulary.passagesWith(vocabulary.number(word));
    }

    /// In how many passages the two stand side by side, in this order.
    int pairs(String first, String second) {
        return postings.passagesWith(Postings.PAIRS, first + " " + second);
    }
}
