package vn.binhyen.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.binhyen.journal.SqlJournal.Position;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.testing.HouseTest;

@HouseTest
class JournalTest {

    record LampLit(UUID subject, UnitId unit, int candles) implements Happening {}

    private static final UnitId EA_NING = UnitId.parse("24540@2025-07-01");
    private static final Asker WORKER = new Asker.Worker("test");

    @Autowired SqlJournal journal;
    @Autowired Transactions transactions;
    @Autowired JdbcClient db;

    @Test
    void what_happened_is_read_back_in_order_with_its_facts() {
        String reader = "reader-" + UUID.randomUUID();
        UUID lamp = UUID.randomUUID();
        transactions.as(WORKER, () -> journal.write(new LampLit(lamp, EA_NING, 1)));
        transactions.as(WORKER, () -> journal.write(new LampLit(lamp, EA_NING, 2)));

        List<Entry> read = readUntil(reader, lamp, 2);

        assertThat(read).extracting(e -> e.facts().get("candles").asInt()).containsExactly(1, 2);
        assertThat(read).allSatisfy(e -> assertThat(e.is(LampLit.class)).isTrue());
        assertThat(read.getFirst().unit()).isEqualTo(EA_NING);
    }

    @Test
    void a_reader_who_has_read_all_does_not_walk_through_the_past_again() {
        String reader = "reader-" + UUID.randomUUID();
        UUID lamp = UUID.randomUUID();
        transactions.as(
                WORKER,
                () -> {
                    for (int i = 0; i < 300; i++) journal.write(new LampLit(lamp, EA_NING, i));
                });
        readUntil(reader, lamp, 300);

        long touched =
                transactions.as(
                        WORKER,
                        () -> {
                            // so small a table would be read whole, whatever the index could do
                            db.sql("set local enable_seqscan = off").update();
                            Position from = journal.take(reader).orElseThrow();
                            long before = rowsTouched();
                            journal.next(from, 100);
                            return rowsTouched() - before;
                        });

        assertThat(touched).isLessThan(100);
    }

    @Test
    void who_has_something_to_read_is_behind_and_who_has_read_all_is_not() {
        String reader = "reader-" + UUID.randomUUID();
        assertThat(isBehind(reader)).isTrue();
        for (int i = 0; i < 200 && isBehind(reader); i++) readAll(reader);
        assertThat(isBehind(reader)).isFalse();
        transactions.as(WORKER, () -> journal.write(new LampLit(UUID.randomUUID(), EA_NING, 1)));
        for (int i = 0; i < 200 && !isBehind(reader); i++) LockSupport.parkNanos(50_000_000);
        assertThat(isBehind(reader)).isTrue();
    }

    @Test
    void a_row_that_commits_late_is_not_jumped_over() throws Exception {
        String reader = "reader-" + UUID.randomUUID();
        UUID slow = UUID.randomUUID();
        UUID quick = UUID.randomUUID();
        var written = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var late =
                    executor.submit(() ->
                            transactions.as(
                                    WORKER,
                                    () -> {
                                        journal.write(new LampLit(slow, EA_NING, 1));
                                        written.countDown();
                                        await(mayCommit);
                                    }));
            written.await();
            transactions.as(WORKER, () -> journal.write(new LampLit(quick, EA_NING, 1)));
            assertThat(readAll(reader)).noneMatch(e -> e.subject().equals(quick));
            mayCommit.countDown();
            late.get();
        }
        assertThat(readAll(reader)).extracting(Entry::subject).containsSubsequence(slow, quick);
    }

    @Test
    void outside_a_transaction_nothing_is_written_or_read() {
        assertThatThrownBy(() -> journal.write(new LampLit(UUID.randomUUID(), EA_NING, 1)))
                .hasStackTraceContaining("only inside a transaction");
    }

    @Test
    void an_officer_reads_no_journal() {
        assertThatThrownBy(() ->
                        transactions.reading(
                                new Asker.Officer(UUID.randomUUID()),
                                () ->
                                        db.sql("select count(*) from journal.entries")
                                                .query(Long.class)
                                                .single()))
                .hasStackTraceContaining("permission denied");
    }

    private boolean isBehind(String reader) {
        return transactions.reading(WORKER, () -> journal.behind(List.of(reader)).contains(reader));
    }

    private long rowsTouched() {
        return db.sql(
                        """
                        select coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0) as n
                        from pg_stat_xact_user_tables
                        where schemaname = 'journal' and relname = 'entries'
                        """)
                .query((row, _) -> row.getLong("n"))
                .single();
    }

    /// What is told of that lamp, once so many are: a transaction of the house itself may run a
    /// moment longer and hold back what came after it.
    private List<Entry> readUntil(String reader, UUID lamp, int wanted) {
        var read = new ArrayList<Entry>();
        for (int i = 0; i < 200 && read.size() < wanted; i++) {
            readAll(reader).stream().filter(e -> e.subject().equals(lamp)).forEach(read::add);
            if (read.size() < wanted) LockSupport.parkNanos(50_000_000);
        }
        return read;
    }

    private List<Entry> readAll(String reader) {
        return transactions.as(
                WORKER,
                () -> {
                    Position from = journal.take(reader).orElseThrow();
                    List<Entry> batch = journal.next(from, 10_000);
                    if (!batch.isEmpty()) journal.move(reader, batch.getLast().seq());
                    return batch;
                });
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
