package vn.binhyen.channels.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.binhyen.channels.Delivery;
import vn.binhyen.channels.Driver;
import vn.binhyen.channels.OutgoingMessage;
import vn.binhyen.channels.persistence.Outbox;
import vn.binhyen.kernel.Asker;
import vn.binhyen.scope.Transactions;

/// Carries the outbox out: claims a row in one transaction, calls the channel outside any, writes
/// down the outcome in another. A node killed in between leaves a row whose fate is looked for, not
/// sent again.
@Component
class SendOutbox {

    private static final Asker SENDER = new Asker.Worker("sender");
    private static final Logger log = LoggerFactory.getLogger(SendOutbox.class);

    private final Outbox outbox;
    private final Outgoing outgoing;
    private final Deliveries deliveries;
    private final Transactions transactions;
    private final Pace pace;
    private final Clock clock;

    SendOutbox(
            Outbox outbox,
            Outgoing outgoing,
            Deliveries deliveries,
            Transactions transactions,
            Pace pace,
            Clock clock) {
        this.outbox = outbox;
        this.outgoing = outgoing;
        this.deliveries = deliveries;
        this.transactions = transactions;
        this.pace = pace;
        this.clock = clock;
    }

    /// Sends the next message that is due; false when none is.
    boolean sendNext() {
        Instant now = clock.instant();
        Optional<Outgoing.Ready> ready =
                transactions.as(
                        SENDER,
                        () -> outbox.claim(now, now.plus(pace.sendLease())).map(outgoing::ready));
        ready.ifPresent(each -> record(each, attempt(each, false)));
        return ready.isPresent();
    }

    /// Looks for the next message of unknown fate; false when there is none.
    boolean findOutNext() {
        transactions.as(SENDER, deliveries::abandoned);
        Instant now = clock.instant();
        Optional<Outgoing.Ready> ready =
                transactions.as(
                        SENDER,
                        () ->
                                outbox.claimUnknown(now, now.plus(pace.sendLease()))
                                        .map(outgoing::ready));
        ready.ifPresent(each -> record(each, attempt(each, true)));
        return ready.isPresent();
    }

    private Delivery attempt(Outgoing.Ready ready, boolean looking) {
        try {
            return switch (ready) {
                case Outgoing.Ready.Go(_, Driver driver, OutgoingMessage message) ->
                        looking ? driver.findOut(message) : driver.send(message);
                case Outgoing.Ready.Gone _ -> new Delivery.Refused("channels.word.person-gone");
            };
        } catch (RuntimeException e) { // a bug in a driver: it may have called the channel before
            log.error("the driver failed over message {}", ready.row().message(), e);
            return new Delivery.Unknown("channels.word.bug");
        }
    }

    private void record(Outgoing.Ready ready, Delivery outcome) {
        transactions.as(SENDER, () -> deliveries.tried(ready.row(), outcome));
    }
}
