package vn.binhyen.channels;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file that belongs to a message.
///
/// @param file where it is kept in the vault, once it is
/// @param word a message key that says how the fetching stands, while it is not kept
public record Attachment(
        UUID id, MediaKind kind, State state, @Nullable UUID file, @Nullable String word) {

    /// How far fetching has come.
    public enum State {
        WAITING,
        KEPT,
        /// Could not be had, and will not be tried again.
        LOST,
        /// Had, looked at and not taken (a disguised file, a program).
        REFUSED
    }
}
