package vn.binhyen.channels;

import java.util.UUID;

/// What became of a message that was heard.
public sealed interface Heard {

    record Kept(UUID conversation, UUID message) implements Heard {}

    /// The same message again: nothing changed.
    record KeptBefore(UUID conversation, UUID message) implements Heard {}
}
