package vn.binhyen.cameras;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A request as an officer wrote it, before anybody judged it.
///
/// @param spot the middle of the ground; null when it could not be read
/// @param radius in metres
/// @param from and `to`: null when they could not be read
/// @param assembly what the officer declared of it; null when they did not
public record Wanted(
        UUID caseId,
        String purpose,
        String place,
        @Nullable Spot spot,
        int radius,
        @Nullable Instant from,
        @Nullable Instant to,
        String reason,
        @Nullable Assembly assembly) {

    public static final int LONGEST_PLACE = 200;
    public static final int LONGEST_REASON = 1000;

    public Wanted {
        place = place.strip();
        reason = reason.strip();
    }

    /// What the officer declares: whether it concerns a lawful meeting, march, rite or strike.
    public enum Assembly {
        CONCERNS,
        DOES_NOT
    }
}
