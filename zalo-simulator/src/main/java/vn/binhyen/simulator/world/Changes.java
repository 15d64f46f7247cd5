package vn.binhyen.simulator.world;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/// Counts that something changed, so that a kept world is written and no sooner.
@Component
public class Changes {
    private final AtomicLong count = new AtomicLong();

    void happened() {
        count.incrementAndGet();
    }

    long count() {
        return count.get();
    }
}
