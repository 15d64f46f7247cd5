package vn.binhyen.channels;

import java.time.Instant;
import java.util.UUID;

/// The ears: where drivers bring what arrived. Every method works in the running worker transaction
/// and bears being told the same thing again, in any order.
public interface Hearing {

    /// Keeps a resident's message, in the conversation of this page and person, at its place in
    /// time.
    Heard hear(IncomingMessage message);

    /// Recognises our own sending, or keeps what was said in the channel's own tool.
    Heard echoed(Echo echo);

    /// Notes that messages arrived or were seen; remembered if we do not know them yet. A status
    /// never goes back.
    void receipt(Receipt receipt);

    /// The person did something that opens the window (followed, tapped) without writing. Who never
    /// wrote is greeted, if there is an [OtherDoor] to choose first.
    void interacted(UUID page, String personId, Instant at);

    /// The person asked the channel that their data be deleted: shown to the officers, who must
    /// decide what the law lets go. Nothing is deleted by this call.
    void withdrew(UUID page, String personId, Instant at);
}
