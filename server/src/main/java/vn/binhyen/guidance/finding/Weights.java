package vn.binhyen.guidance.finding;

/// What counts how much in the order of the found; see `Ranking`. The numbers were chosen on lists
/// of questions that are not part of the product and hold for none in particular.
///
/// @param heading how much more a word counts in title or variant than in the text
/// @param tag the same for a tag, and how much more a word at the opening of the text
/// @param soon how soon further mentions of a word add nothing (BM25's k1)
/// @param length how far long texts are held back, 0 to 1 (BM25's b)
/// @param pair what two neighbouring words found as neighbours add, against a single word
/// @param likeTitle what a title that says the same as the question adds, against all words matched
/// @param small what is left of the weight of a small word
/// @param concept what a synonym counts against the very word
/// @param mended what a word counts that was found by mending its spelling
/// @param intended the same where what was typed is a right syllable too, but stands beside words
///   beside which it never stands
record Weights(
        double heading,
        double tag,
        double soon,
        double length,
        double pair,
        double likeTitle,
        double small,
        double concept,
        double mended,
        double intended) {

    static final Weights CHOSEN = new Weights(2, 1, 1.2, 0.5, 0.4, 1, 0.6, 0.8, 0.8, 0.3);
}
