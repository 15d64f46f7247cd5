package vn.binhyen.acceptance.replay;

import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import vn.binhyen.acceptance.running.Product;

/// Kills the server with SIGKILL in the middle of days that were drawn, and starts it again.
final class Killer {

    private static final int LATEST_MS = 700;

    private final Product product;

    /// For each day with a kill, how long after its beginning.
    private final SortedMap<Integer, Integer> blows = new TreeMap<>();

    private final AtomicInteger killed = new AtomicInteger();
    private final AtomicLong restartNanos = new AtomicLong();
    private volatile boolean away;

    /// @param days how many there are; never more than one kill a day
    Killer(Product product, int kills, int days, Random random) {
        this.product = product;
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

    /// Whether the server is being killed or not up again yet.
    boolean isAway() {
        return away;
    }

    /// How long the server was away, all kills together.
    double restartSeconds() {
        return restartNanos.get() / 1e9;
    }

    private void kill(int after) {
        Tries.pause(after);
        away = true;
        product.killServer();
        long begin = System.nanoTime();
        killed.incrementAndGet();
        product.start();
        restartNanos.addAndGet(System.nanoTime() - begin);
        away = false;
        System.out.printf("killed and up again after %.1f s%n", (System.nanoTime() - begin) / 1e9);
    }
}
