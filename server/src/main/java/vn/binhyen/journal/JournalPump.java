package vn.binhyen.journal;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.binhyen.kernel.Asker;
import vn.binhyen.scope.Transactions;

/// Feeds every reader from its own position, one beside the other. Each node runs it; a reader is
/// held by one at a time.
@Component
class JournalPump implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(JournalPump.class);
    private static final Asker WORKER = new Asker.Worker("journal");

    /// So long whatever is written at the same moment may gather, to be read together.
    private static final Duration GATHERING = Duration.ofMillis(5);

    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(5);

    private final SqlJournal journal;
    private final Transactions transactions;
    private final Map<String, JournalReader> readers;
    private final Set<String> prompt;
    private final JournalBell bell;
    private final Duration every;
    private final Map<String, Thread> feeding = new ConcurrentHashMap<>();
    private volatile boolean running;
    private @Nullable Thread looking;

    JournalPump(
            SqlJournal journal,
            Transactions transactions,
            List<JournalReader> readers,
            JournalBell bell,
            @Value("${binhyen.journal.every:200ms}") Duration every) {
        this.journal = journal;
        this.transactions = transactions;
        this.readers =
                readers.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        JournalReader::name, Function.identity()));
        this.prompt =
                readers.stream()
                        .filter(JournalReader::isPrompt)
                        .map(JournalReader::name)
                        .collect(Collectors.toUnmodifiableSet());
        this.bell = bell;
        this.every = every;
    }

    @Override
    public synchronized void start() {
        running = true;
        looking = Thread.ofVirtual().name("journal").start(this::look);
    }

    /// Lets running batches end, for a few seconds; one that is cut off is rolled back and read
    /// again after the next start.
    @Override
    public synchronized void stop() {
        running = false;
        try {
            bell.ring();
            if (looking != null) looking.join(PATIENCE_AT_THE_END);
            for (Thread each : Set.copyOf(feeding.values())) each.join(PATIENCE_AT_THE_END);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// At the bell for those who want to read at once; for everybody in even steps, so that what
    /// happens in between costs a commit each and not many.
    private void look() {
        long step = every.toNanos();
        long lastStep = System.nanoTime() - step;
        while (running) {
            try {
                long now = System.nanoTime();
                boolean everybody = now - lastStep >= step;
                if (everybody) lastStep = now;
                feedWhoIsBehind(everybody ? readers.keySet() : prompt);
                bell.await(Duration.ofNanos(lastStep + step - System.nanoTime()));
                Thread.sleep(GATHERING);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                log.error("nobody could look whom the journal is ahead of", e);
                rest();
            }
        }
    }

    private void rest() {
        try {
            Thread.sleep(every);
        } catch (InterruptedException e) {
            running = false;
        }
    }

    private void feedWhoIsBehind(Set<String> names) {
        List<String> behind = transactions.reading(WORKER, () -> journal.behind(names));
        for (String name : behind) {
            JournalReader reader = Objects.requireNonNull(readers.get(name));
            feeding.computeIfAbsent(
                    name,
                    _ -> Thread.ofVirtual().name("journal-" + name).start(() -> feed(reader)));
        }
    }

    private void feed(JournalReader reader) {
        try {
            boolean any = false;
            int most = reader.atMost();
            int read = most;
            while (running && read == most) {
                read = fed(reader);
                any |= read > 0;
            }
            // what its transactions held back can be read by the others now
            if (any) bell.written();
        } catch (RuntimeException e) {
            log.error("the journal's reader {} failed and will be fed again", reader.name(), e);
            rest();
        } finally {
            feeding.remove(reader.name());
        }
    }

    private int fed(JournalReader reader) {
        return transactions.as(
                WORKER,
                () ->
                        journal.take(reader.name())
                                .map(from -> journal.next(from, reader.atMost()))
                                .filter(batch -> !batch.isEmpty())
                                .map(batch -> {
                                    reader.read(batch);
                                    journal.move(reader.name(), batch.getLast().seq());
                                    return batch.size();
                                })
                                .orElse(0));
    }
}
