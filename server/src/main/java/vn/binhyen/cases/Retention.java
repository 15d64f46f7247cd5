package vn.binhyen.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.staff.StaffMember;

/// How cases end for good: a job proposes what has been kept as long as its rule says, two persons
/// confirm, a job destroys the keys and empties the words. Number, kind, unit and days stay, and so
/// do figures; the number then opens to the day of deletion.
public interface Retention {

    /// What waits for a decision in this officer's units, longest due first, at most 200.
    List<Proposal> proposals(StaffMember me);

    /// Confirms as first or second person.
    Decided confirm(StaffMember me, UUID caseId);

    /// Says that it must be kept on, and why; it is not proposed again.
    Decided keep(StaffMember me, UUID caseId, String reason);

    /// @param rule the law or house rule behind the years
    /// @param firstBy who confirmed already; null when nobody did
    record Proposal(
            UUID caseId,
            UnitId unit,
            String number,
            CaseKind kind,
            String rule,
            Instant endedAt,
            Instant dueSince,
            @Nullable UUID firstBy) {}

    sealed interface Decided {
        /// One person confirmed; another must.
        record SecondPersonNeeded() implements Decided {}

        /// Both did: it will be deleted within minutes.
        record Confirmed() implements Decided {}

        record KeptOn() implements Decided {}

        record ReasonNeeded() implements Decided {}

        /// The same person cannot be the second one.
        record SamePerson() implements Decided {}

        record NotThere() implements Decided {}
    }
}
