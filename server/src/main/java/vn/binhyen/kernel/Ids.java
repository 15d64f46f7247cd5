package vn.binhyen.kernel;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Makes the ids used inside the product: UUID version 7 (RFC 9562), sortable by the time of
/// making. They tell the time, so they never leave the house as a secret; random codes do.
public final class Ids {

    private final Clock clock;
    private final RandomGenerator random;

    public Ids(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    public static Ids ofSystem(Clock clock) {
        return new Ids(clock, new SecureRandom());
    }

    public UUID next() {
        return at(clock.millis());
    }

    /// An id as if made at the given millisecond since 1970; for imports and story data.
    public UUID at(long millis) {
        long high = (millis << 16) | 0x7000 | (random.nextInt() & 0x0FFF);
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
