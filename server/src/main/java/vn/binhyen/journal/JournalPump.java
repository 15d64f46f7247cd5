package vn.binhyen.journal;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.binhyen.kernel.Asker;
import vn.binhyen.scope.Transactions;

/// Feeds every reader from its own position. Each node runs it; a reader is held by one at a time.
@Component
class JournalPump {

    private static final Logger log = LoggerFactory.getLogger(JournalPump.class);
    private static final int BATCH = 500;

    private final SqlJournal journal;
    private final Transactions transactions;
    private final List<JournalReader> readers;

    JournalPump(SqlJournal journal, Transactions transactions, List<JournalReader> readers) {
        this.journal = journal;
        this.transactions = transactions;
        this.readers = readers;
    }

    @Scheduled(fixedDelayString = "${binhyen.journal.every:200ms}")
    void feedAll() {
        for (JournalReader reader : readers) {
            try {
                while (feed(reader) == BATCH) {}
            } catch (RuntimeException e) {
                log.error("the journal's reader {} failed and will be fed again", reader.name(), e);
            }
        }
    }

    private int feed(JournalReader reader) {
        return transactions.as(
                new Asker.Worker("journal"),
                () -> {
                    if (!journal.holdPosition(reader.name())) return 0;
                    List<Entry> batch = journal.next(reader.name(), BATCH);
                    if (batch.isEmpty()) return 0;
                    reader.read(batch);
                    journal.move(reader.name(), batch.getLast().seq());
                    return batch.size();
                });
    }
}
