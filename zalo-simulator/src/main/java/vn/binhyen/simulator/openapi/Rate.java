package vn.binhyen.simulator.openapi;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.binhyen.simulator.clock.MovableClock;
import vn.binhyen.simulator.trouble.Manners;

/// Calls per app and minute.
@Component
class Rate {
    private record Minute(long number, int calls) {}

    private final Map<String, Minute> minutes = new HashMap<>();
    private final Manners manners;
    private final MovableClock clock;

    Rate(Manners manners, MovableClock clock) {
        this.manners = manners;
        this.clock = clock;
    }

    int limit() {
        return manners.now().callsPerMinute();
    }

    /// Counts one call.
    ///
    /// @return how many are left in this minute; negative when this one was too many
    synchronized int left(String appId) {
        long now = clock.millis() / 60_000;
        Minute minute =
                minutes.merge(
                        appId,
                        new Minute(now, 1),
                        (old, fresh) ->
                                old.number() == now ? new Minute(now, old.calls() + 1) : fresh);
        return limit() - minute.calls();
    }
}
