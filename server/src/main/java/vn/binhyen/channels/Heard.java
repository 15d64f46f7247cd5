package vn.binhyen.channels;

import java.util.UUID;

/// What became of a message that was heard.
public sealed interface Heard {

    record Kept(UUID conversation, UUID message) implements Heard {}

    /// The same message again: nothing changed.
    record KeptBefore(UUID conversation, UUID message) implements Heard {}

    /// It only asked for [OtherDoor]: nothing of it is kept, and the driver lets go of what it has.
    record NotKept() implements Heard {}
}
