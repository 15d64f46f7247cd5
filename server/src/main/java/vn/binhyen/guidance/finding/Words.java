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

    /// In how many passages two words stand side by side, in this order.
    ///
    /// @param pair the two, a space between them
    int pairs(String pair) {
        return postings.passagesWith(Postings.PAIRS, pair);
    }
}
