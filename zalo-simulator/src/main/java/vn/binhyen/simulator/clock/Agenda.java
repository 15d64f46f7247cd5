package vn.binhyen.simulator.clock;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/// What is to happen later, by the pretended clock: moving the clock makes it happen at once. Each
/// task runs on its own virtual thread.
@Component
public class Agenda {
    private record Entry(Instant due, long order, Runnable task) {}

    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparing(Entry::due).thenComparingLong(Entry::order));
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final MovableClock clock;
    private final Thread keeper;
    private long order;

    Agenda(MovableClock clock) {
        this.clock = clock;
        clock.whenMoved(this::lookAgain);
        this.keeper = Thread.ofPlatform().daemon().name("agenda").start(this::keep);
    }

    public void after(Duration wait, Runnable task) {
        lock.lock();
        try {
            entries.add(new Entry(clock.instant().plus(wait), order++, task));
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Forgets everything not yet due.
    public void clear() {
        lock.lock();
        try {
            entries.clear();
        } finally {
            lock.unlock();
        }
    }

    private void lookAgain() {
        lock.lock();
        try {
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void keep() {
        lock.lock();
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Entry next = entries.peek();
                if (next == null) {
                    changed.await();
                    continue;
                }
                long wait = Duration.between(clock.instant(), next.due()).toNanos();
                if (wait > 0) {
                    changed.awaitNanos(wait);
                } else {
                    entries.poll();
                    Thread.startVirtualThread(next.task());
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    @PreDestroy
    void stop() {
        keeper.interrupt();
    }
}
