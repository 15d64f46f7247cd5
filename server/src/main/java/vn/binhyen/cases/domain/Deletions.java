package vn.binhyen.cases.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.cases.Retention.Proposal;
import vn.binhyen.kernel.UnitId;

/// The proposals to delete, and the carrying out.
public interface Deletions {

    /// Proposes what ended before that moment and was never proposed. As a worker.
    ///
    /// @return how many
    int propose(RetentionRules.Rule rule, Instant now);

    List<Proposal> waiting(int most);

    /// Held until the running transaction ends; empty when it is decided already.
    Optional<Waiting> take(UUID caseId);

    record Waiting(UUID caseId, UnitId unit, @Nullable UUID firstBy) {}

    void confirmFirst(UUID caseId, UUID by, Instant at);

    void confirmSecond(UUID caseId, UUID by, Instant at);

    void keep(UUID caseId, UUID by, Instant at, String reason);

    /// The next one that two persons confirmed, held so that no other node takes it. As a worker.
    Optional<Due> next();

    /// @param conversation the conversation to forget with it: null when there is none, or when
    ///   another case of it is still kept
    record Due(UUID caseId, UnitId unit, @Nullable UUID conversation, @Nullable UUID reporterKey) {}

    /// Empties every word of the case and leaves its tombstone. The second time nothing changes.
    void empty(UUID caseId, String tombstone, Instant at);
}
