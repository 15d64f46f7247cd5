package vn.binhyen.cases.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.cases.IdentityDesk;
import vn.binhyen.kernel.UnitId;

/// The requests for a look at who reported, and what became of them.
public interface IdentityRequests {

    /// @param until when the grant ends; null when it was refused or is still waiting
    record Kept(
            UUID id,
            UUID caseId,
            UnitId unit,
            UUID asker,
            String reason,
            Instant askedAt,
            IdentityDesk.@Nullable Answer answer,
            @Nullable Instant until) {}

    /// Whether the case is crime information or was classified so before: a changed kind opens
    /// nothing.
    boolean needsSecondPerson(UUID caseId);

    /// The cases of a conversation that need a second person, whatever unit they are in by now. As
    /// a worker.
    Set<UUID> guardedOf(UUID conversation);

    /// This officer's newest request about a case.
    Optional<Kept> newestOf(UUID caseId, UUID asker);

    /// Keeps a request, unless one of this officer waits already.
    ///
    /// @return whether it was kept
    boolean add(Kept asked);

    List<IdentityDesk.Request> waiting(int most);

    int countWaiting();

    /// Writes the answer down, if the request still waits and is somebody else's.
    ///
    /// @return what was decided; empty when there was nothing to decide
    Optional<Kept> decide(UUID id, IdentityDesk.Answer answer, @Nullable Instant until);
}
