package vn.binhyen.channels;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.binhyen.kernel.UnitId;

/// Which lines of the inbox to show.
///
/// @param unit only this unit's; null for all of the asker's
/// @param channel only this channel's; null for all
/// @param beyond the time of the last line shown (newest message, or waiting since), to page on
/// @param most how many, 1 to 200
public record InboxQuery(
        Show show,
        @Nullable UnitId unit,
        @Nullable String channel,
        @Nullable Instant beyond,
        int most) {

    /// A quick choice at the top of the inbox.
    public enum Show {
        /// Residents' words without an answer, longest waiting first.
        WAITING,
        /// Something said did not arrive, or nobody knows whether it did.
        UNDELIVERED,
        /// All, newest first.
        ALL
    }

    public InboxQuery {
        if (most < 1 || most > 200) throw new IllegalArgumentException("1 to 200 lines");
    }

    public static InboxQuery of(Show show) {
        return new InboxQuery(show, null, null, null, 50);
    }
}
