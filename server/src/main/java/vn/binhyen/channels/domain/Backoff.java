package vn.binhyen.channels.domain;

import java.time.Duration;

/// How long to wait before trying once more.
public final class Backoff {

    private Backoff() {}

    /// Doubles from `first` with every try (1, 2, …) up to `longest`.
    public static Duration after(int tries, Duration first, Duration longest) {
        Duration wait = first.multipliedBy(1L << Math.clamp(tries - 1, 0, 20));
        return wait.compareTo(longest) > 0 ? longest : wait;
    }
}
