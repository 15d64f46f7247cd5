package vn.binhyen.openfigures.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// How often a program may ask: so many questions a minute for each token, so that one of them
/// cannot keep officers from their figures. Each node counts for itself.
@Component
class Pace {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Clock clock;
    private final int mostAMinute;
    private final Map<UUID, Minute> minutes = new ConcurrentHashMap<>();

    private record Minute(Instant began, int asked) {

        boolean isOver(Instant now) {
            return Duration.between(began, now).compareTo(MINUTE) >= 0;
        }
    }

    Pace(Clock clock, @Value("${binhyen.openfigures.questions-a-minute}") int mostAMinute) {
        this.clock = clock;
        this.mostAMinute = mostAMinute;
    }

    /// One more question of that token; how long it waits first, zero to go on. What had to wait
    /// does not make the wait longer.
    Duration ask(UUID token) {
        Instant now = clock.instant();
        Minute minute =
                minutes.merge(
                        token,
                        new Minute(now, 1),
                        (before, first) ->
                                before.isOver(now)
                                        ? first
                                        : new Minute(before.began, before.asked + 1));
        if (minute.asked <= mostAMinute) return Duration.ZERO;
        return Duration.between(now, minute.began.plus(MINUTE));
    }
}
