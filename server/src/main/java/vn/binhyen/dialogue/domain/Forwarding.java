package vn.binhyen.dialogue.domain;

/// Where the forwarding of a group's message stands, for a chat bound to a member of the staff.
public sealed interface Forwarding {

    /// Nothing was forwarded that is not kept yet.
    record Idle() implements Forwarding {}

    /// Asked from which group these words are.
    record WhichGroup(String words, int pictures) implements Forwarding {}

    /// Asked whether the author agrees.
    record Consent(String words, int pictures, String group) implements Forwarding {}
}
