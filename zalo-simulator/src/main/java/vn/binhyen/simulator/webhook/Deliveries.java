package vn.binhyen.simulator.webhook;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/// The last 500 deliveries, and counts of all.
@Component
public class Deliveries {
    private static final int KEPT = 500;

    private final Deque<Delivery> latest = new ArrayDeque<>();
    private final AtomicLong begun = new AtomicLong();
    private final AtomicLong accepted = new AtomicLong();
    private final AtomicLong givenUp = new AtomicLong();
    private final AtomicLong dropped = new AtomicLong();

    /// @param waiting not yet accepted, given up or dropped
    public record Counts(long begun, long accepted, long givenUp, long dropped, long waiting) {}

    void begin(Delivery delivery) {
        begun.incrementAndGet();
        synchronized (latest) {
            latest.addFirst(delivery);
            if (latest.size() > KEPT) latest.removeLast();
        }
    }

    void end(Delivery delivery, Delivery.State state) {
        delivery.become(state);
        switch (state) {
            case ACCEPTED -> accepted.incrementAndGet();
            case GIVEN_UP -> givenUp.incrementAndGet();
            case DROPPED -> dropped.incrementAndGet();
            case WAITING -> throw new IllegalArgumentException("waiting is not an end");
        }
    }

    /// The newest first.
    public List<Delivery.View> latest(int atMost) {
        synchronized (latest) {
            return latest.stream().limit(atMost).map(Delivery::view).toList();
        }
    }

    public Counts counts() {
        long ended = accepted.get() + givenUp.get() + dropped.get();
        return new Counts(
                begun.get(),
                accepted.get(),
                givenUp.get(),
                dropped.get(),
                Math.max(0, begun.get() - ended));
    }

    public void clear() {
        synchronized (latest) {
            latest.clear();
        }
        begun.set(0);
        accepted.set(0);
        givenUp.set(0);
        dropped.set(0);
    }
}
