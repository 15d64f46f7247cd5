package vn.binhyen.cases.application;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.binhyen.cases.persistence.SqlClocks;
import vn.binhyen.kernel.Asker;
import vn.binhyen.scope.Transactions;

/// Looks at the clocks again and again: whoever reads the journal hears of each that warns and each
/// that has run out. Every node may look.
@Component
class WatchClocks {

    private static final int AT_ONCE = 500;

    private final SqlClocks clocks;
    private final Transactions transactions;
    private final Clock clock;

    WatchClocks(SqlClocks clocks, Transactions transactions, Clock clock) {
        this.clocks = clocks;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${binhyen.cases.watch-every:20s}")
    void look() {
        while (lookOnce() == AT_ONCE) {}
    }

    private int lookOnce() {
        return transactions.as(
                new Asker.Worker("clocks"), () -> clocks.speak(clock.instant(), AT_ONCE));
    }
}
