package vn.binhyen.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.testing.HouseTest;

/// Pumps of its own, for readers of its own: the house's own goes on beside them.
@HouseTest
class JournalPumpTest {

    record BellRung(UUID subject, UnitId unit) implements Happening {}

    private static final UnitId EA_NING = UnitId.parse("24540@2025-07-01");
    private static final Duration SELDOM = Duration.ofHours(9);

    @Autowired SqlJournal journal;
    @Autowired Transactions transactions;

    /// Told by name of every batch.
    private record Named(String name, boolean isPrompt, Consumer<List<Entry>> reading)
            implements JournalReader {
        Named(boolean isPrompt, Consumer<List<Entry>> reading) {
            this("reader-" + UUID.randomUUID(), isPrompt, reading);
        }

        @Override
        public void read(List<Entry> batch) {
            reading.accept(batch);
        }
    }

    @Test
    void a_reader_that_takes_its_time_holds_up_no_other() throws Exception {
        UUID bell = written();
        var mayEnd = new CountDownLatch(1);
        var found = new CountDownLatch(1);
        var slow = new Named(false, _ -> await(mayEnd));
        var quick = new Named(false, batch -> tell(batch, bell, found));
        var pump = pump(SELDOM, slow, quick);
        try {
            assertThat(found.await(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            mayEnd.countDown();
            pump.stop();
        }
    }

    @Test
    void who_failed_is_given_the_same_again() throws Exception {
        UUID bell = written();
        var tries = new AtomicInteger();
        var found = new CountDownLatch(1);
        var clumsy =
                new Named(
                        false,
                        batch -> {
                            if (tries.incrementAndGet() == 1) throw new IllegalStateException("no");
                            tell(batch, bell, found);
                        });
        var pump = pump(Duration.ofMillis(20), clumsy);
        try {
            assertThat(found.await(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            pump.stop();
        }
        assertThat(tries.get()).isGreaterThan(1);
    }

    private JournalPump pump(Duration every, JournalReader... readers) {
        var pump =
                new JournalPump(
                        journal, transactions, List.of(readers), new JournalBell(true), every);
        pump.start();
        return pump;
    }

    private UUID written() {
        UUID bell = UUID.randomUUID();
        transactions.as(new Asker.Worker("test"), () -> journal.write(new BellRung(bell, EA_NING)));
        return bell;
    }

    private static void tell(List<Entry> batch, UUID bell, CountDownLatch found) {
        if (batch.stream().anyMatch(each -> each.subject().equals(bell))) found.countDown();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
