package vn.binhyen.channels;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The port behind which a channel plugs in. Calls run outside any transaction and may take as long
/// as the driver's own time-outs, which together stay under 40 seconds.
public interface Driver {

    String channel();

    /// How many characters one message holds.
    int longestText();

    /// The channel's rule on answering, from the person's last interaction.
    Window window(@Nullable Instant lastInteraction, Instant now);

    Delivery send(OutgoingMessage message);

    /// Looks for a message whose fate is unknown: `Sent` when it is there, `Retry` when it is
    /// certainly not, `Unknown` when that cannot be told.
    Delivery findOut(OutgoingMessage message);
}
