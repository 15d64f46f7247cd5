package vn.binhyen.kits;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The papers of a model's life, in their order.
public enum PaperKind {
    /// The plan of the survey, with the outline of what is asked.
    SURVEY,
    /// The proposal to whom decides (tờ trình).
    PROPOSAL,
    /// The decision that founds the model and its board.
    DECISION,
    BOARD_REGULATION,
    REGULATION,
    /// With its cost estimate.
    PLAN,
    PLEDGE,
    /// The programme of the launch.
    PROGRAMME,
    /// The minutes of the launch.
    MINUTES,
    /// The decision that ends the model.
    ENDING;

    /// As files and addresses write it: `board-regulation`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<PaperKind> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
