package vn.binhyen.movement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What happens in the life of a site, each with a document and a day (HD 22; BCĐ Kon Tum
/// 4267/BCĐ-NC).
public enum StepKind {
    /// It arose by itself.
    ARISEN,
    SURVEY,
    PROPOSAL,
    DECISION,
    BOARD,
    REGULATION,
    PLAN,
    LAUNCH,
    REVIEW,
    /// It was taken over elsewhere.
    REPLICATION,
    /// A spontaneous one was recognised by the competent authority.
    RECOGNITION,
    ENDING;

    /// The way of a planned site up to its first day of work.
    public static final List<StepKind> FOUNDING =
            List.of(SURVEY, PROPOSAL, DECISION, BOARD, REGULATION, PLAN, LAUNCH);

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<StepKind> ofWord(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }
}
