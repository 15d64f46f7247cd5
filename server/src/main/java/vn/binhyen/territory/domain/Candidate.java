package vn.binhyen.territory.domain;

import java.util.Set;
import vn.binhyen.territory.Found.Clue;
import vn.binhyen.territory.Unit;

/// A commune, of today or before, that a mention may mean, and what speaks for it.
///
/// @param score higher is likelier; only differences mean something
/// @param sure how far the text can be taken to name a place here at all
record Candidate(Unit unit, Mention mention, double score, Set<Clue> clues, Sureness sure) {

    enum Sureness {
        /// Perhaps no place at all: not offered.
        NONE,
        /// Worth a question, never an answer.
        ASK,
        /// May be the answer.
        ANSWER
    }

    boolean inRegion() {
        return clues.contains(Clue.DISTRICT_WRITTEN)
                || clues.contains(Clue.PROVINCE_WRITTEN)
                || clues.contains(Clue.HOME_PROVINCE);
    }
}
