package vn.binhyen.story.domain;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// Chance that repeats itself: the same seed and name give the same throws.
public final class Chance {

    private final SplittableRandom random;

    private Chance(SplittableRandom random) {
        this.random = random;
    }

    /// A row of throws of its own for one thing of the story.
    public static Chance about(long seed, String name) {
        long mixed = seed;
        for (int i = 0; i < name.length(); i++) mixed = mixed * 1_000_003 + name.charAt(i);
        return new Chance(new SplittableRandom(mixed));
    }

    public static Chance about(long seed, long number) {
        return new Chance(new SplittableRandom(seed * 0x9E37_79B9_7F4A_7C15L + number));
    }

    RandomGenerator generator() {
        return random;
    }

    /// True with this share, 0 to 1.
    boolean of(double share) {
        return random.nextDouble() < share;
    }

    /// 0 up to, not including, the bound.
    int below(int bound) {
        return random.nextInt(bound);
    }

    /// From the first up to and with the last.
    int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /// Many small values and a few great ones, the mean as given.
    double decaying(double mean) {
        return -mean * Math.log(1 - random.nextDouble());
    }

    /// The place in ascending sums where a throw falls.
    int among(double[] sums) {
        double thrown = random.nextDouble() * sums[sums.length - 1];
        int low = 0;
        int high = sums.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sums[middle] <= thrown) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
