package vn.binhyen.vault;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.binhyen.kernel.Asker;
import vn.binhyen.scope.Transactions;

/// Removes sealed files that were handed in and never kept: a form that was not sent, a transaction
/// that failed. A day's patience leaves those alone that are still on their way.
@Component
class SweepFiles {

    static final Duration PATIENCE = Duration.ofDays(1);
    private static final Asker SWEEPER = new Asker.Worker("file-sweeper");
    private static final int BATCH = 500;

    private final SealedFolder folder;
    private final FileRecords records;
    private final Transactions transactions;
    private final Clock clock;

    SweepFiles(SealedFolder folder, FileRecords records, Transactions transactions, Clock clock) {
        this.folder = folder;
        this.records = records;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// @return how many were removed; a second run removes none
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    int sweep() {
        Instant before = clock.instant().minus(PATIENCE);
        int removed = 0;
        for (List<UUID> some : folder.olderThan(before, BATCH)) {
            Set<UUID> kept = transactions.reading(SWEEPER, () -> records.among(some));
            var orphans = new HashSet<>(some);
            orphans.removeAll(kept);
            orphans.forEach(folder::remove);
            removed += orphans.size();
        }
        return removed;
    }
}
