package vn.binhyen.story.domain;

import java.util.List;

/// Something residents write about, with all its phrasings.
///
/// @param heading a kind of case, or what the lines are for (ASKED, CHAT, THANKS, …)
/// @param season when it comes more often; `-` for always
/// @param webTopic what a resident picks on the web for it
/// @param blocks questions with the answers that fit them
/// @param seconds what is added right after the first words
/// @param asksBack what an officer asks back
public record Topic(
        String heading,
        String name,
        double weight,
        String season,
        String webTopic,
        List<Block> blocks,
        List<String> seconds,
        List<String> asksBack) {

    /// @param openings the residents' first words; the same with `~` only after the merger
    public record Block(
            List<String> openings, List<String> openingsSinceMerger, List<String> answers) {

        List<String> openings(boolean sinceMerger) {
            if (!sinceMerger || openingsSinceMerger.isEmpty()) return openings;
            return openings.isEmpty() ? openingsSinceMerger : both();
        }

        private List<String> both() {
            return java.util.stream.Stream.concat(openings.stream(), openingsSinceMerger.stream())
                    .toList();
        }
    }

    /// The blocks that have a question for that time.
    List<Block> blocks(boolean sinceMerger) {
        return blocks.stream().filter(b -> !b.openings(sinceMerger).isEmpty()).toList();
    }
}
