package vn.binhyen.cases;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Takes a case out of this module for good, for the module that keeps it from then on. Works in
/// the running worker's transaction.
public interface CaseRemoval {

    /// Deletes the case with everything that hangs on it, frees its number for the next case of the
    /// register, and lets no reader of the journal hear of it again. Empty when it is not there.
    Optional<Removed> remove(UUID id);

    /// Since when the talk of a conversation belongs to no ended case; the beginning of time where
    /// it has none.
    Instant talkSince(UUID conversation);

    /// @param name and `contact` of who reported, opened; empty where none lay sealed here
    /// @param receiptHash of the receipt's code; null where none was given
    /// @param until when the next case of the conversation begins; null when there is none
    /// @param officers who worked on it
    record Removed(
            CaseView view,
            String name,
            String contact,
            byte @Nullable [] receiptHash,
            @Nullable Instant until,
            Set<UUID> officers) {}
}
