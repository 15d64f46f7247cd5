package vn.binhyen.dialogue.domain;

/// Where the dialogue of a conversation stands.
public sealed interface Standing {

    /// Nothing is going on: the person writes to officers and the product says nothing.
    record Quiet() implements Standing {}

    /// The person was offered to report step by step and has not said yes or no.
    record Offered(Draft draft) implements Standing {}

    /// Being asked one thing after the other.
    record Filling(Draft draft) implements Standing {}

    /// Choosing which part to tell anew.
    record Changing(Draft draft) implements Standing {}

    /// Put off, by the person or by a danger.
    ///
    /// @param reminded whether the person was told since that a report lies half told
    record Paused(Draft draft, boolean reminded) implements Standing {}
}
