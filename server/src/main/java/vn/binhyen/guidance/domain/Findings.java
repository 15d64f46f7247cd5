package vn.binhyen.guidance.domain;

import java.util.List;

/// What was found for a question.
///
/// @param hits the nearest first; equals in the order of their ids
/// @param known the share of the question's weight that any passage knows at all, 0 to 1
/// @param weighty whether the question holds any word that is more than politeness
public record Findings(List<Hit> hits, double known, boolean weighty) {

    public Findings {
        hits = List.copyOf(hits);
    }
}
