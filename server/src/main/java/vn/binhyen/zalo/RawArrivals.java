package vn.binhyen.zalo;

import java.util.Set;
import java.util.UUID;

/// What Zalo delivered, sealed as it came.
public interface RawArrivals {

    /// Deletes the content of what brought these messages, in the running worker's transaction. The
    /// rows stay, so that a late repetition is known and not heard again.
    ///
    /// @param providerIds as `channels` kept them, with `#2` for a second file of one message
    void forget(UUID page, Set<String> providerIds);
}
