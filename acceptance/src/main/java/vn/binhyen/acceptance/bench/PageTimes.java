package vn.binhyen.acceptance.bench;

import java.io.IOException;
import java.util.Locale;
import java.util.function.IntFunction;
import vn.binhyen.acceptance.running.Desk;

/// How long an officer's pages take over HTTP, one request after another.
final class PageTimes {

    private static final int WARM_UP = 10;

    private PageTimes() {}

    /// Prints the median and gives the 95th percentile, both in milliseconds.
    ///
    /// @throws IOException when a page does not come, or asks to sign in
    static double p95(Desk desk, String name, int reps, IntFunction<String> path)
            throws IOException {
        for (int i = 0; i < WARM_UP; i++) seen(desk.get(path.apply(i)));
        long[] nanos = new long[reps];
        for (int i = 0; i < reps; i++) {
            long start = System.nanoTime();
            seen(desk.get(path.apply(i)));
            nanos[i] = System.nanoTime() - start;
        }
        var times = Percentiles.of(nanos);
        System.out.printf(
                Locale.ROOT,
                "%-9s p50 %7.1f ms  p95 %7.1f ms%n",
                name,
                times.at(0.5),
                times.at(0.95));
        return times.at(0.95);
    }

    static Desk.Shown seen(Desk.Shown shown) throws IOException {
        if (shown.status() != 200 || shown.path().contains("sign-in")) {
            throw new IOException(shown.path() + " answered " + shown.status());
        }
        return shown;
    }
}
