package vn.binhyen.guidance.files;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.binhyen.guidance.Answer;
import vn.binhyen.guidance.CatalogueEntry;
import vn.binhyen.guidance.Checking;
import vn.binhyen.guidance.EntryState;
import vn.binhyen.guidance.Procedure;

/// One entry as a file gives it.
///
/// @param entry with its days as they would be if it were new
/// @param state null where the file does not tell
/// @param fields those that stood in the file
public record Given(
        long line, CatalogueEntry entry, @Nullable EntryState state, Set<String> fields) {

    public Given {
        fields = Set.copyOf(fields);
    }

    /// The entry it becomes beside the one that stands: days the file does not tell stay, and so
    /// does the checking while the content is the same.
    public CatalogueEntry over(CatalogueEntry before) {
        return switch (entry) {
            case Procedure now when before instanceof Procedure was -> over(now, was);
            case Answer now when before instanceof Answer was -> over(now, was);
            case Procedure now -> now;
            case Answer now -> now;
        };
    }

    private Procedure over(Procedure now, Procedure was) {
        var dated =
                new Procedure(
                        now.code(),
                        now.slug(),
                        now.name(),
                        now.field(),
                        now.authority(),
                        now.levels(),
                        now.channels(),
                        now.steps(),
                        now.papers(),
                        now.forms(),
                        now.conditions(),
                        now.basis(),
                        now.result(),
                        now.alsoCalled(),
                        now.related(),
                        now.source(),
                        now.checked(),
                        fields.contains("validFrom") ? now.validFrom() : was.validFrom(),
                        fields.contains("validTo") ? now.validTo() : was.validTo(),
                        fields.contains("nextReview") ? now.nextReview() : was.nextReview());
        Checking seen = fields.contains("checkedOn") ? now.checked() : was.checked();
        Procedure kept = dated.withChecking(seen, dated.nextReview());
        return kept.equals(was) ? kept : dated;
    }

    private Answer over(Answer now, Answer was) {
        var dated =
                now.withChecking(
                        now.checked(),
                        fields.contains("nextReview") ? now.nextReview() : was.nextReview());
        if (!fields.contains("approvedOn")) dated = dated.withApproval(was.approved());
        Checking seen = fields.contains("checkedOn") ? now.checked() : was.checked();
        Answer kept = dated.withChecking(seen, dated.nextReview());
        return kept.equals(was) ? kept : dated;
    }
}
