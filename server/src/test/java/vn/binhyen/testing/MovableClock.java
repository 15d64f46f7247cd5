package vn.binhyen.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/// A running clock that a test can put forward or back. Put it right again with [#reset()].
public final class MovableClock extends Clock {

    private final Clock real;
    private volatile Duration offset = Duration.ZERO;

    public MovableClock(Clock real) {
        this.real = real;
    }

    public void forward(Duration by) {
        offset = offset.plus(by);
    }

    public void setTo(Instant now) {
        offset = Duration.between(real.instant(), now);
    }

    public void reset() {
        offset = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return real.withZone(zone);
    }
}
