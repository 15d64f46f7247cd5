package vn.binhyen.simulator.trouble;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The two ways in which retries are reported to go; which one is true is not known.
public enum Ladder {
    /// Retries whatever went wrong: 30 s, 5 min, 15 min, 30 min, 1 h.
    EVERY_FAILURE(
            List.of(
                    Duration.ofSeconds(30),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(15),
                    Duration.ofMinutes(30),
                    Duration.ofHours(1))),
    /// Retries only what got no answer at all, for longer; a slow or wrong answer is final.
    UNREACHABLE_ONLY(
            List.of(
                    Duration.ofSeconds(30),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(30),
                    Duration.ofHours(1),
                    Duration.ofHours(6),
                    Duration.ofHours(12),
                    Duration.ofHours(24)));

    private final List<Duration> waits;

    Ladder(List<Duration> waits) {
        this.waits = waits;
    }

    /// @param tries attempts made so far, at least one
    /// @return the wait before the next attempt; none when that was the last
    public @Nullable Duration waitAfter(int tries, double factor) {
        if (tries > waits.size()) return null;
        return Duration.ofNanos((long) (waits.get(tries - 1).toNanos() * factor));
    }
}
