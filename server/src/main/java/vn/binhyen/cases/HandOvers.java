package vn.binhyen.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.staff.StaffMember;

/// Records of hand-overs. Who handed over sees those of their units, an investigator those they may
/// receive.
public interface HandOvers {

    /// Within a running transaction.
    Optional<HandOverRecord> see(UUID id);

    /// The newest of a case, within a running transaction.
    Optional<Line> ofCase(UUID caseId);

    /// Newest first, those that wait for the receiver before all others; at most `most`. Within a
    /// running transaction.
    List<Line> newest(int most);

    /// The receiver says that everything listed has come; one transaction. A second time nothing
    /// changes.
    Acknowledged acknowledge(StaffMember me, UUID id);

    record Line(
            UUID id,
            UnitId unit,
            String number,
            String caseNumber,
            CaseKind kind,
            String receiver,
            Instant at,
            @Nullable Instant acknowledgedAt) {}

    sealed interface Acknowledged {
        record Done() implements Acknowledged {}

        record Before() implements Acknowledged {}

        /// It does not say any more what it said when it was drawn up.
        record WasChanged() implements Acknowledged {}

        record NotThere() implements Acknowledged {}
    }
}
