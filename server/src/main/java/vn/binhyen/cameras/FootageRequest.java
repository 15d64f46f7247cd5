package vn.binhyen.cameras;

import java.time.Instant;
import java.util.UUID;
import vn.binhyen.kernel.UnitId;

/// A request for footage as officers see it.
public record FootageRequest(
        UUID id,
        UnitId unit,
        UUID caseId,
        String purpose,
        String place,
        Circle circle,
        Window window,
        String reason,
        UUID askedBy,
        Instant askedAt,
        State state) {

    public sealed interface State {
        /// For another officer to decide.
        record Waiting() implements State {}

        /// @param told how many households it went to
        /// @param openUntil when they can answer no more
        record Approved(UUID by, Instant at, String words, Nearby told, Instant openUntil)
                implements State {}

        record Refused(UUID by, Instant at, String reason) implements State {}
    }
}
