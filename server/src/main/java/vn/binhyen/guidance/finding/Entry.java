package vn.binhyen.guidance.finding;

import java.util.List;
import vn.binhyen.guidance.domain.Passage;

/// A passage as the snapshot keeps it.
///
/// @param headings the title, where there is one, then the variants
/// @param tags the tags, then the opening of the text once more
record Entry(Passage passage, List<Run> headings, Run text, Run tags) {

    /// The words of all headings together with those of the text, each heading counted as heavily
    /// as its words are.
    double length(Weights weights) {
        double heading = headings.stream().mapToInt(run -> run.words().length).average().orElse(0);
        return weights.heading() * heading
                + weights.tag() * tags.words().length
                + text.words().length;
    }
}
