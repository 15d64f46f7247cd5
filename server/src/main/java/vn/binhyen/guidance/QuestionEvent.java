package vn.binhyen.guidance;

import java.util.UUID;
import vn.binhyen.journal.Happening;
import vn.binhyen.kernel.UnitId;

/// What happened to a question asked of the product itself. `version` is the question's after it:
/// readers take the newest.
public sealed interface QuestionEvent extends Happening {

    int version();

    record QuestionAsked(UUID subject, UnitId unit, int version) implements QuestionEvent {}

    /// One of the offered was chosen, none fitted, or the answer was of no help.
    record QuestionChanged(UUID subject, UnitId unit, int version) implements QuestionEvent {}
}
