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

    /// How sure an answer must be: where fewer than one question in a hundred was answered wrongly
    /// on the lists it was chosen on (docs/decisions/0132).
    double SURE = 0.88;

    /// The share of the question's topic that must stand in a passage for it to be offered.
    double OFFERED = 0.35;

    /// What the share of the topic that is known and the strength of the first must come to, for
    /// the question to be ours.
    double OURS = 0.75;

    /// How far the first must be ahead, as a share of its strength, however well it fits.
    double AHEAD = 0.1;

    int CHOICES = 3;

    static Decision of(Findings findings) {
        if (!findings.weighty()) return new HandOver();
        List<Hit> hits = findings.hits();
        if (hits.isEmpty() || findings.known() + hits.getFirst().strength() < OURS) {
            return new OutOfScope();
        }
        List<Hit> near =
                hits.stream().filter(hit -> hit.matched() >= OFFERED).limit(CHOICES).toList();
        if (near.isEmpty()) return new HandOver();
        double confidence = confidence(findings);
        return findings.lead() >= AHEAD && confidence >= SURE
                ? new Answer(hits.getFirst(), confidence)
                : new AskBack(near);
    }

    /// How sure it is that the first hit answers the question: the more of the topic stands in it
    /// (of a long question more may go unmatched), the further it is ahead, and the more its title
    /// says what the question says.
    static double confidence(Findings findings) {
        if (findings.hits().isEmpty()) return 0;
        Hit first = findings.hits().getFirst();
        double unmatched = (1 - first.matched()) * Math.min(7, findings.topic());
        double sum =
                6.2 * first.matched()
                        + 0.8 * unmatched
                        + 4.6 * findings.lead()
                        + 10 * Math.max(0, first.likeTitle() - 0.5)
                        - 5.7;
        return 1 / (1 + Math.exp(-sum));
    }
}
