package vn.binhyen.channels;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Work done round after round by a few threads while the program runs. A round says whether it
/// found something to do; when not, the thread rests until it is woken or the pause is over.
public final class Rounds implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Rounds.class);

    private final String name;
    private final int threads;
    private final Duration pause;
    private final boolean enabled;
    private final BooleanSupplier round;
    private final Semaphore bell = new Semaphore(0);
    private volatile boolean running;
    private List<Thread> started = List.of();

    public Rounds(
            String name, int threads, Duration pause, boolean enabled, BooleanSupplier round) {
        this.name = name;
        this.threads = threads;
        this.pause = pause;
        this.enabled = enabled;
        this.round = round;
    }

    /// There is something to do: one resting thread starts at once.
    public void wake() {
        if (bell.availablePermits() < threads) bell.release();
    }

    @Override
    public boolean isAutoStartup() {
        return enabled;
    }

    @Override
    public synchronized void start() {
        running = true;
        started =
                IntStream.range(0, threads)
                        .mapToObj(i -> Thread.ofVirtual().name(name + "-" + i).start(this::turn))
                        .toList();
    }

    /// Lets running rounds end, for a few seconds; what is cut off is found again after the next
    /// start.
    @Override
    public synchronized void stop() {
        running = false;
        bell.release(threads);
        try {
            for (Thread thread : started) thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void turn() {
        while (running) {
            if (!once()) rest();
        }
    }

    private boolean once() {
        try {
            return round.getAsBoolean();
        } catch (RuntimeException e) {
            log.error("a round of {} failed; the next one follows after a pause", name, e);
            return false;
        }
    }

    private void rest() {
        try {
            bell.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            running = false;
        }
    }
}
