package vn.binhyen.zalo.application;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import vn.binhyen.channels.Rounds;
import vn.binhyen.kernel.Asker;
import vn.binhyen.scope.Transactions;
import vn.binhyen.zalo.ZaloOperation;
import vn.binhyen.zalo.persistence.Accounts;
import vn.binhyen.zalo.persistence.Arrivals;

/// The operator's view, without any content.
@Component
class OperateZalo implements ZaloOperation {

    private static final Asker WORKER = new Asker.Worker("zalo-operation");

    private final Accounts accounts;
    private final Arrivals arrivals;
    private final DoorLog door;
    private final Rounds handOn;
    private final Transactions transactions;
    private final Clock clock;

    OperateZalo(
            Accounts accounts,
            Arrivals arrivals,
            DoorLog door,
            @Qualifier("arrivalRounds") Rounds handOn,
            Transactions transactions,
            Clock clock) {
        this.accounts = accounts;
        this.arrivals = arrivals;
        this.door = door;
        this.handOn = handOn;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public List<Account> accounts() {
        return transactions.reading(
                WORKER,
                () ->
                        accounts.all().stream()
                                .map(each ->
                                        new Account(
                                                each.oaId(),
                                                each.page(),
                                                each.state(),
                                                each.word(),
                                                each.refreshedAt(),
                                                each.expiresAt()))
                                .toList());
    }

    @Override
    public List<DeadLetter> deadLetters() {
        return transactions.reading(WORKER, arrivals::dead);
    }

    @Override
    public boolean replay(UUID deadLetter) {
        boolean revived =
                transactions.as(WORKER, () -> arrivals.revive(deadLetter, clock.instant()));
        if (revived) handOn.wake();
        return revived;
    }

    @Override
    public TurnedAway turnedAway() {
        return door.seen();
    }
}
