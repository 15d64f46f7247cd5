package vn.binhyen.zalo.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.binhyen.channels.Window;

/// Zalo's rule on answering: free for 48 hours after the person's last interaction, charged up to
/// seven days, then closed until they write again. Who never interacted cannot be written to.
public final class Windows {

    private static final Duration FREE = Duration.ofHours(48);
    private static final Duration OPEN = Duration.ofDays(7);

    private Windows() {}

    public static Window of(@Nullable Instant lastInteraction, Instant now) {
        if (lastInteraction == null) return new Window.Closed(now);
        Instant free = lastInteraction.plus(FREE);
        Instant closes = lastInteraction.plus(OPEN);
        if (now.isBefore(free)) return new Window.Free(free, closes);
        if (now.isBefore(closes)) return new Window.Charged(closes);
        return new Window.Closed(closes);
    }
}
