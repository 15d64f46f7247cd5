package vn.binhyen.assessment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What was said against a decision, and what became of it.
///
/// @param against the number of the decision it is about, from 1
/// @param hearing empty while it is open
public record Appeal(
        UUID id, int against, String reason, UUID by, Instant at, Optional<Hearing> hearing) {

    public static final int LONGEST_REASON = 1_000;

    /// @param changed whether there is another decision now; else the old one stands
    public record Hearing(boolean changed, String reason, UUID by, Instant at) {}
}
