package vn.binhyen.channels.application;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.binhyen.channels.DeliveryChanged;
import vn.binhyen.channels.DeliveryState;
import vn.binhyen.channels.Receipt;
import vn.binhyen.channels.persistence.Messages;
import vn.binhyen.channels.persistence.Threads.Thread;
import vn.binhyen.journal.Journal;

/// Receipts move a delivery on, whatever their order.
@Component
class NoteReceipt {

    private final People people;
    private final Messages messages;
    private final Journal journal;

    NoteReceipt(People people, Messages messages, Journal journal) {
        this.people = people;
        this.messages = messages;
        this.journal = journal;
    }

    /// A receipt may overtake the message it is about, even the first of its conversation: the
    /// conversation is begun then and the receipt remembered. One about what was moved apart finds
    /// its place there and begins nothing.
    void note(Receipt receipt) {
        Optional<Thread> apart = people.apart(receipt.page(), receipt.personId());
        Optional<Thread> known = people.known(receipt.page(), receipt.personId());
        Thread thread =
                known.or(() -> apart)
                        .orElseGet(() ->
                                people.met(receipt.page(), receipt.personId(), null, receipt.at()));
        for (String id : receipt.providerIds()) {
            boolean ofApart =
                    apart.isPresent() && messages.byProviderId(apart.get().id(), id).isPresent();
            note(ofApart ? apart.get() : thread, id, receipt);
        }
    }

    private void note(Thread thread, String providerId, Receipt receipt) {
        if (messages.byProviderId(thread.id(), providerId).isEmpty()) {
            messages.remember(thread.id(), providerId, receipt.seen(), receipt.at());
            return;
        }
        Optional<UUID> moved = messages.advance(thread.id(), providerId, receipt.seen());
        moved.ifPresent(message ->
                journal.write(
                        new DeliveryChanged(
                                message,
                                thread.unit(),
                                thread.id(),
                                receipt.seen() ? DeliveryState.SEEN : DeliveryState.RECEIVED)));
    }
}
