package vn.binhyen.channels;

import java.time.Instant;
import java.util.UUID;

/// What became of words an officer or the product wanted to say.
public sealed interface Said {

    /// Kept and on their way. Long words and files become several messages; this is the last.
    record Queued(UUID message) implements Said {}

    record WindowClosed(Instant since) implements Said {}

    /// Somebody else wrote after the line the officer had seen: look, then say it again.
    record NewerMessage(UUID message) implements Said {}

    record Empty() implements Said {}

    /// No such conversation, or not one the asker may see.
    record NotThere() implements Said {}
}
