package vn.binhyen.acceptance.replay;

import java.time.Duration;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import vn.binhyen.acceptance.running.Product;
import vn.binhyen.acceptance.running.Simulator;

/// Kills the server with SIGKILL in the middle of days that were drawn, and starts it again.
final class Killer {

    private static final int LATEST_MS = 700;

    /// Zalo's longest wait that still matters: it tells again after 30 seconds, then after this.
    private static final Duration UNTIL_TOLD_AGAIN = Duration.ofMinutes(5);

    private final Product product;
    private final Simulator simulator;
    private final SimulatedTime time;

    /// For each day with a kill, how long after its beginning.
    private final SortedMap<Integer, Integer> blows = new TreeMap<>();

    private final AtomicInteger killed = new AtomicInteger();
    private final AtomicLong restartNanos = new AtomicLong();

    /// @param days how many there are; never more than one kill a day
    Killer(
            Product product,
            Simulator simulator,
            SimulatedTime time,
            int kills,
            int days,
            Random random) {
        this.product = product;
        this.simulator = simulator;
        this.time = time;
        while (blows.size() < Math.min(kills, days)) {
            blows.put(random.nextInt(days), 50 + random.nextInt(LATEST_MS));
        }
    }

    /// Strikes during this day if it was drawn.
    Running duringDay(int number) {
        Integer after = blows.get(number);
        return after == null ? Running.of(0, _ -> () -> {}) : Running.of(1, _ -> () -> kill(after));
    }

    int killed() {
        return killed.get();
    }

    /// How long the server was away, all kills together.
    double restartSeconds() {
        return restartNanos.get() / 1e9;
    }

    private void kill(int after) {
        Tries.pause(after);
        product.killServer();
        long begin = System.nanoTime();
        killed.incrementAndGet();
        product.start();
        restartNanos.addAndGet(System.nanoTime() - begin);
        time.pass(UNTIL_TOLD_AGAIN, simulator);
        System.out.printf("killed and up again after %.1f s%n", (System.nanoTime() - begin) / 1e9);
    }
}
