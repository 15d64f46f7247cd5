package vn.binhyen.zalo.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Keeps this node from calling Zalo while an app's calls for the minute are used up. Each node
/// learns it by itself, from its own answers.
@Component
class Throttle {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Map<String, Instant> until = new ConcurrentHashMap<>();
    private final Clock clock;

    Throttle(Clock clock) {
        this.clock = clock;
    }

    /// When the app may be used again; null for at once.
    @Nullable Instant pausedUntil(String appId) {
        Instant end = until.get(appId);
        return end != null && end.isAfter(clock.instant()) ? end : null;
    }

    void pause(String appId) {
        until.put(appId, clock.instant().plus(PAUSE));
    }

    /// @param rateLeft the header `X-RateLimit-Remain`
    void note(String appId, @Nullable String rateLeft) {
        if (rateLeft != null && rateLeft.strip().equals("0")) pause(appId);
    }
}
