package vn.binhyen.zalo.application;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.kernel.Asker;
import vn.binhyen.scope.Transactions;
import vn.binhyen.vault.Sealer;
import vn.binhyen.vault.Vault;
import vn.binhyen.zalo.persistence.Days;

/// The key under which today's arrivals are sealed, looked up once a minute.
@Component
class DaySeal {

    /// A key and its sealer.
    record Seal(UUID key, Sealer sealer) {}

    private record Cached(LocalDate day, long at, Seal seal) {}

    private static final Asker DOOR = new Asker.Worker("zalo-door");
    private static final long FRESH = Duration.ofMinutes(1).toNanos();

    private final Days days;
    private final Vault vault;
    private final Transactions transactions;
    private final Clock clock;
    private volatile @Nullable Cached cached;

    DaySeal(Days days, Vault vault, Transactions transactions, Clock clock) {
        this.days = days;
        this.vault = vault;
        this.transactions = transactions;
        this.clock = clock;
    }

    Seal today() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Seal seal = cached(today);
        return seal != null ? seal : read(today);
    }

    private synchronized Seal read(LocalDate today) {
        Seal before = cached(today); // somebody else may just have looked
        if (before != null) return before;
        Seal seal = transactions.as(DOOR, () -> seal(today));
        cached = new Cached(today, System.nanoTime(), seal);
        return seal;
    }

    private @Nullable Seal cached(LocalDate today) {
        Cached now = cached;
        boolean good =
                now != null && now.day().equals(today) && System.nanoTime() - now.at() < FRESH;
        return good && now != null ? now.seal() : null;
    }

    private Seal seal(LocalDate today) {
        UUID key = days.keyOf(today).orElseGet(() -> days.offer(today, vault.newKey()));
        return new Seal(key, vault.sealer(key).orElseThrow());
    }
}
