package vn.binhyen.guidance.domain;

import java.util.List;

/// What is done with a question: answered, asked back, handed to a person, or told that it is not
/// for us. A wrong answer given with confidence is worse than any question asked back.
public sealed interface Decision {

    /// @param confidence 0 to 1, the more the surer
    record Answer(Hit hit, double confidence) implements Decision {}

    /// One of these may be meant: at most three, the nearest first.
    record AskBack(List<Hit> nearest) implements Decision {
        public AskBack {
            nearest = List.copyOf(nearest);
        }
    }

    /// Nothing found comes near enough to be offered; a person reads it.
    record HandOver() implements Decision {}

    /// What it is about is spoken of nowhere in the catalogue.
    record OutOfScope() implements Decision {}

    /// How sure an answer must be: where about one question in a hundred was answered wrongly on
    /// the lists it was chosen on (docs/decisions/0121).
    double SURE = 0.89;

    /// The share of the question's topic that must stand in a passage for it to be offered.
    double OFFERED = 0.35;

    /// The share of the topic that some passage must know for it to be ours.
    double OURS = 0.5;

    int CHOICES = 3;

    static Decision of(Findings findings) {
        if (!findings.weighty()) return new HandOver();
        List<Hit> near =
                findings.hits().stream()
                        .filter(hit -> hit.matched() >= OFFERED)
                        .limit(CHOICES)
                        .toList();
        if (near.isEmpty()) return findings.known() < OURS ? new OutOfScope() : new HandOver();
        double confidence = confidence(findings);
        return confidence >= SURE
                ? new Answer(findings.hits().getFirst(), confidence)
                : findings.known() < OURS ? new OutOfScope() : new AskBack(near);
    }

    /// How sure it is that the first hit answers the question, from three things only: how much of
    /// the topic stands in it, by how many words it is ahead of the next, and whether its title
    /// says what the question says. The score itself is left out: it means nothing on another
    /// catalogue.
    static double confidence(Findings findings) {
        if (findings.hits().isEmpty()) return 0;
        Hit first = findings.hits().getFirst();
        double sum =
                2.4 * first.matched()
                        + 1.4 * Math.log(0.1 + Math.max(0, findings.lead()))
                        + 6.3 * Math.max(0, first.likeTitle() - 0.5)
                        - 0.5;
        return 1 / (1 + Math.exp(-sum));
    }
}
