package vn.binhyen.guidance.domain;

import java.util.List;

/// One passage that was found for a question, and why.
///
/// @param strength what it scored, as a share of all that the question weighs; more than 1 where a
///   title says the same
/// @param matched the share of the question's topic (politeness and grammar left out) that stands
///   in the passage, 0 to 1
/// @param likeTitle how far title (or a variant) and question say the same, 0 to 1
/// @param reasons the words that counted, the heaviest first
public record Hit(
        Passage passage, double strength, double matched, double likeTitle, List<Reason> reasons) {

    public Hit {
        reasons = List.copyOf(reasons);
    }

    /// One word of the question and what met it.
    ///
    /// @param asked the word as read: folded, short forms in full
    /// @param found what stands in the passage for it: the same word, a mended one, or `=…`, a
    ///   synonym
    /// @param where the part of the passage in which it counts most
    /// @param share what it adds, as a share of the question's weight
    public record Reason(String asked, String found, Part where, double share) {}

    public enum Part {
        TITLE,
        VARIANT,
        TAG,
        TEXT
    }
}
