package vn.binhyen.simulator.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;
import vn.binhyen.simulator.Settings;

/// The time of the pretended world: runs with the real one and can be moved ahead, never back.
@Component
public class MovableClock extends Clock {
    private final Clock real = Clock.systemUTC();
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
    private volatile Duration ahead;

    MovableClock(Settings settings) {
        Instant begin = settings.begin();
        this.ahead = begin == null ? Duration.ZERO : Duration.between(real.instant(), begin);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
    }

    /// Milliseconds, as the platform writes times.
    public String stamp() {
        return Long.toString(millis());
    }

    public synchronized void advance(Duration by) {
        if (by.isNegative())
            throw new IllegalArgumentException("time does not run backwards: " + by);
        ahead = ahead.plus(by);
        watchers.forEach(Runnable::run);
    }

    /// How far ahead of the real time this clock is.
    public Duration ahead() {
        return ahead;
    }

    /// Back to the real time, or to where a kept world stood.
    public synchronized void setAhead(Duration ahead) {
        this.ahead = ahead;
        watchers.forEach(Runnable::run);
    }

    public void whenMoved(Runnable watcher) {
        watchers.add(watcher);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the pretended world keeps UTC");
    }
}
