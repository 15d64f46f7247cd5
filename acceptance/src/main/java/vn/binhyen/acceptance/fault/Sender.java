package vn.binhyen.acceptance.fault;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.binhyen.acceptance.door.DoorConnection;
import vn.binhyen.acceptance.door.Events;

/// Tells the door each planned delivery when it is due, and again after the waits of Zalo's ladder,
/// forty times shortened, until it is acknowledged within Zalo's two seconds.
final class Sender {

    private static final int PATIENCE_MS = 2_000;
    private static final int THREADS = 16;

    /// 30 s, 5 min, 15 min, 30 min, 1 h; and once more the last, as its admin would press "retry".
    private static final long[] LADDER_MS = {750, 7_500, 22_500, 45_000, 90_000, 90_000};

    private final int port;
    private final Events events;
    private final DelayQueue<Attempt> queue = new DelayQueue<>();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger posts = new AtomicInteger();
    private final Set<Arrival> acknowledged = ConcurrentHashMap.newKeySet();
    private final Set<Arrival> refused = ConcurrentHashMap.newKeySet();

    Sender(int port, Events events) {
        this.port = port;
        this.events = events;
    }

    /// Sends everything evenly over so long a time, and returns once nothing is left to try.
    void send(List<Arrival> deliveries, long overMillis) {
        long begin = System.nanoTime();
        open.set(deliveries.size());
        for (int i = 0; i < deliveries.size(); i++) {
            long due = begin + TimeUnit.MILLISECONDS.toNanos(overMillis * i / deliveries.size());
            queue.add(new Attempt(deliveries.get(i), 0, due));
        }
        var threads = new Thread[THREADS];
        for (int i = 0; i < THREADS; i++) threads[i] = Thread.ofPlatform().start(this::keepSending);
        for (Thread thread : threads) join(thread);
    }

    Set<Arrival> acknowledged() {
        return acknowledged;
    }

    /// Told as often as the ladder allows and never acknowledged.
    Set<Arrival> refused() {
        return refused;
    }

    int posts() {
        return posts.get();
    }

    private void keepSending() {
        @Nullable DoorConnection door = null;
        try {
            while (open.get() > 0) {
                Attempt attempt = queue.poll(100, TimeUnit.MILLISECONDS);
                if (attempt == null) continue;
                posts.incrementAndGet();
                try {
                    if (door == null) door = new DoorConnection(port, PATIENCE_MS);
                    settle(attempt, door.post(attempt.arrival.request(events)) == 200);
                } catch (IOException noAnswer) {
                    if (door != null) door.close();
                    door = null;
                    settle(attempt, false);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (door != null) door.close();
        }
    }

    private void settle(Attempt attempt, boolean taken) {
        if (taken) {
            acknowledged.add(attempt.arrival);
            open.decrementAndGet();
        } else if (attempt.tries < LADDER_MS.length) {
            queue.add(attempt.again(LADDER_MS[attempt.tries]));
        } else {
            refused.add(attempt.arrival);
            open.decrementAndGet();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while sending", e);
        }
    }

    private record Attempt(Arrival arrival, int tries, long dueNanos) implements Delayed {

        Attempt again(long afterMillis) {
            return new Attempt(
                    arrival,
                    tries + 1,
                    System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(afterMillis));
        }

        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(dueNanos - System.nanoTime(), TimeUnit.NANOSECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            return Long.compare(dueNanos - ((Attempt) other).dueNanos, 0);
        }
    }
}
