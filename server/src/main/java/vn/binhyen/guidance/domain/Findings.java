package vn.binhyen.guidance.domain;

import java.util.List;

/// What was found for a question.
///
/// @param hits the nearest first; equals in the order of their ids
/// @param lead how far the first is ahead of the next that says something else, as a share of its
///   strength, 0 to 1
/// @param topic how much the question says, politeness and grammar left out, in words: 1 is a word
///   that stands in a single passage
/// @param known the share of the topic that some passage speaks of in the same company, 0 to 1:
///   words met only scattered are not known
/// @param weighty whether the question holds any word that is more than politeness
public record Findings(List<Hit> hits, double lead, double topic, double known, boolean weighty) {

    public Findings {
        hits = List.copyOf(hits);
    }
}
