package vn.binhyen.cases.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.binhyen.cases.CaseLine;
import vn.binhyen.cases.CaseView;

/// The marks of repetition, and the cases that may need one; within a running transaction.
public interface Repetitions {

    /// A case told about the same time, in the same unit or around the same point.
    record Near(CaseLine line, Telling telling) {}

    /// At most 400, never crime information.
    List<Near> near(CaseView it);

    Optional<UUID> originalOf(UUID id);

    Optional<CaseLine> line(UUID id);

    List<CaseLine> repeating(UUID original);

    /// The conversations of the cases marked to repeat this one.
    List<UUID> conversationsRepeating(UUID original);

    void mark(Case repetition, Case original, UUID by, Instant at);
}
