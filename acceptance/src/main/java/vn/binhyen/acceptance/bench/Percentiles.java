package vn.binhyen.acceptance.bench;

import java.util.Arrays;

/// Of measured times, the one that a given share does not exceed (nearest rank).
record Percentiles(long[] sortedNanos) {

    static Percentiles of(long[] nanos) {
        long[] copy = nanos.clone();
        Arrays.sort(copy);
        return new Percentiles(copy);
    }

    Percentiles {
        if (sortedNanos.length == 0) throw new IllegalArgumentException("nothing was measured");
    }

    /// In milliseconds.
    double at(double share) {
        int rank = (int) Math.ceil(share * sortedNanos.length);
        return sortedNanos[Math.max(0, rank - 1)] / 1e6;
    }

    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
