package vn.binhyen.cameras;

import java.time.Duration;
import java.time.Instant;

/// The time a request is about: from 15 minutes to 12 hours.
public record Window(Instant from, Instant to) {

    public static final Duration SHORTEST = Duration.ofMinutes(15);
    public static final Duration LONGEST = Duration.ofHours(12);

    public Window {
        if (isTooShort(from, to) || isTooLong(from, to)) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    public static boolean isTooShort(Instant from, Instant to) {
        return Duration.between(from, to).compareTo(SHORTEST) < 0;
    }

    public static boolean isTooLong(Instant from, Instant to) {
        return Duration.between(from, to).compareTo(LONGEST) > 0;
    }

    public int minutes() {
        return (int) Duration.between(from, to).toMinutes();
    }
}
