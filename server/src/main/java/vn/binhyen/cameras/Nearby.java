package vn.binhyen.cameras;

/// How many households a circle holds, as far as anybody may know it.
public sealed interface Nearby {

    int FEWEST_TOLD = 3;
    int STEP = 5;

    /// None, one or two: which of these is not told.
    record Few() implements Nearby {}

    /// About so many, to the nearest five.
    record About(int households) implements Nearby {}

    static Nearby of(int households) {
        if (households < FEWEST_TOLD) return new Few();
        return new About((households + STEP / 2) / STEP * STEP);
    }
}
