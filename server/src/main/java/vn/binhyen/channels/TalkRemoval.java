package vn.binhyen.channels;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.kernel.UnitId;

/// Takes lines of a conversation out of this module for good, for the module that keeps them from
/// then on. Works in the running worker's transaction.
public interface TalkRemoval {

    /// Deletes the lines from a moment on, and the conversation when none is left. Their files are
    /// sealed under the new key; what was still to be said is not said any more; no reader of the
    /// journal hears of them again.
    ///
    /// @param until the first moment that stays; null takes all to the end
    /// @param key the key files are sealed under from now on
    /// @return empty when there is no such conversation or no line in that time
    Optional<Removed> remove(UUID conversation, Instant from, @Nullable Instant until, UUID key);

    /// @param page the channel's page; null for a conversation of our own pages
    /// @param whole nothing is left of the conversation
    /// @param providerIds the channel's ids of the lines, as they were received
    /// @param missing addresses of files that had not been fetched
    /// @param name the name the channel gave for the person; empty where none is known
    /// @param apart a conversation with the same person that no officer sees, to tell them; null on
    ///   our own pages
    record Removed(
            UnitId unit,
            @Nullable UUID page,
            boolean whole,
            List<Message> messages,
            Set<String> providerIds,
            List<UUID> files,
            List<String> missing,
            String name,
            @Nullable UUID apart) {}
}
