package vn.binhyen.guidance.domain;

import java.util.List;

/// What was found for a question.
///
/// @param hits the nearest first; equals in the order of their ids
/// @param lead how far the first is ahead of the next that says something else, in words: 1 is what
///   one word counts that stands in a single passage
/// @param known the share of the question's topic that any passage knows at all, 0 to 1
/// @param weighty whether the question holds any word that is more than politeness
public record Findings(List<Hit> hits, double lead, double known, boolean weighty) {

    public Findings {
        hits = List.copyOf(hits);
    }
}
