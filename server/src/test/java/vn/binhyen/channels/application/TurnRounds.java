package vn.binhyen.channels.application;

import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.test.context.TestComponent;
import vn.binhyen.channels.persistence.Outbox;
import vn.binhyen.kernel.Asker;
import vn.binhyen.scope.Transactions;

/// Turns the rounds of channels by hand.
@TestComponent
public class TurnRounds {

    private static final Asker SENDER = new Asker.Worker("sender");

    private final SendOutbox sending;
    private final FetchFile fetching;
    private final Outbox outbox;
    private final Outgoing outgoing;
    private final Transactions transactions;
    private final Clock clock;

    TurnRounds(
            SendOutbox sending,
            FetchFile fetching,
            Outbox outbox,
            Outgoing outgoing,
            Transactions transactions,
            Clock clock) {
        this.sending = sending;
        this.fetching = fetching;
        this.outbox = outbox;
        this.outgoing = outgoing;
        this.transactions = transactions;
        this.clock = clock;
    }

    public void sendAll() {
        while (sending.sendNext()) {}
    }

    public void findOutAll() {
        while (sending.findOutNext()) {}
    }

    public void fetchAll() {
        while (fetching.fetchNext()) {}
    }

    public void settleAll() {
        sendAll();
        fetchAll();
    }

    /// What a node does that is killed after its call to the channel.
    public void claimAndSendWithoutNoting() {
        var now = clock.instant();
        var ready =
                transactions.as(
                        SENDER,
                        () ->
                                outgoing.ready(
                                        outbox.claim(now, now.plus(Duration.ofSeconds(45)))
                                                .orElseThrow()));
        var go = (Outgoing.Ready.Go) ready;
        go.driver().send(go.message());
    }
}
