package vn.binhyen.channels;

import java.time.Instant;

/// Whether something can be said in a conversation now, for how long, and at whose cost.
public sealed interface Window {

    /// No limit, as on our own pages.
    record Open() implements Window {}

    /// Free until then; charged afterwards until `closes`.
    record Free(Instant until, Instant closes) implements Window {}

    /// Possible, but each message is charged to the page.
    record Charged(Instant closes) implements Window {}

    /// Not possible since then, until the person writes again.
    record Closed(Instant since) implements Window {}
}
