package vn.binhyen.zalo.application;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.binhyen.zalo.ZaloOperation.TurnedAway;

/// Counts what the door turned away, in memory, and tells the log once a minute: a flood of bad
/// knocks must cost neither disk nor database.
@Component
public class DoorLog {

    private static final int MOST_STRANGERS = 100;
    private static final long EVERY = Duration.ofMinutes(1).toNanos();
    private static final Logger log = LoggerFactory.getLogger(DoorLog.class);

    private final Map<String, LongAdder> reasons = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> strangers = new ConcurrentHashMap<>();
    private final AtomicLong told = new AtomicLong(System.nanoTime() - EVERY);

    public void turnedAway(String reason) {
        reasons.computeIfAbsent(reason, _ -> new LongAdder()).increment();
        long last = told.get();
        if (System.nanoTime() - last > EVERY && told.compareAndSet(last, System.nanoTime())) {
            log.warn("the Zalo door turned away so far: {} strangers: {}", reasons, strangers);
        }
    }

    /// A page we do not know wrote with a right signature: it was connected at Zalo but not here.
    public void stranger(String oaId) {
        if (strangers.size() < MOST_STRANGERS || strangers.containsKey(oaId)) {
            strangers.computeIfAbsent(oaId, _ -> new LongAdder()).increment();
        }
        turnedAway("unknown-page");
    }

    TurnedAway seen() {
        return new TurnedAway(sums(reasons), sums(strangers));
    }

    private static Map<String, Long> sums(Map<String, LongAdder> counts) {
        Map<String, Long> sums = new TreeMap<>();
        counts.forEach((name, count) -> sums.put(name, count.sum()));
        return sums;
    }
}
