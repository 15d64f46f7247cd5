package vn.binhyen.zalo.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.channels.Content;

/// What an arrival tells, as far as this product acts on it.
public sealed interface Event {

    /// A resident wrote; usually one content, more when several files came at once.
    record Said(
            String person,
            String messageId,
            List<Content> contents,
            @Nullable String quoted,
            Instant at,
            boolean inGroup)
            implements Event {}

    /// Our page wrote: by us, or by hand in Zalo's own tool.
    record Echoed(
            String person, String messageId, List<Content> contents, Instant at, boolean byHand)
            implements Event {}

    record Reached(String person, List<String> messageIds, boolean seen, Instant at)
            implements Event {}

    /// Followed, or tapped something: the window opens.
    record Interacted(String person, Instant at) implements Event {}

    record Withdrew(String person, Instant at) implements Event {}

    /// Kept, and nothing to do: group life, tags, calls, and names we do not know.
    record Other(String name) implements Event {}
}
