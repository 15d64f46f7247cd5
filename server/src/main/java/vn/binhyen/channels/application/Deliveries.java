package vn.binhyen.channels.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.binhyen.channels.Delivery;
import vn.binhyen.channels.DeliveryChanged;
import vn.binhyen.channels.DeliveryState;
import vn.binhyen.channels.MessageWasOurs;
import vn.binhyen.channels.Speaker;
import vn.binhyen.channels.domain.Backoff;
import vn.binhyen.channels.persistence.Messages;
import vn.binhyen.channels.persistence.Outbox;
import vn.binhyen.channels.persistence.Outbox.Pending;
import vn.binhyen.channels.persistence.Threads;
import vn.binhyen.journal.Journal;
import vn.binhyen.kernel.UnitId;

/// Writes down how deliveries end. Every method works in the running transaction, and the
/// conversation is locked first, so that an echo and an answer about the same message follow one
/// another.
@Component
class Deliveries {

    private static final Logger log = LoggerFactory.getLogger(Deliveries.class);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private final Threads threads;
    private final Messages messages;
    private final Outbox outbox;
    private final Journal journal;
    private final Pace pace;
    private final Clock clock;

    Deliveries(
            Threads threads,
            Messages messages,
            Outbox outbox,
            Journal journal,
            Pace pace,
            Clock clock) {
        this.threads = threads;
        this.messages = messages;
        this.outbox = outbox;
        this.journal = journal;
        this.pace = pace;
        this.clock = clock;
    }

    /// A try ended. If the row was settled meanwhile (its echo came first), only what is new
    /// counts.
    void tried(Pending row, Delivery outcome) {
        if (threads.lock(row.conversation()).isEmpty()) return;
        if (!messages.isThere(row.message())) return;
        if (outcome instanceof Delivery.Sent(String providerId)) {
            sent(row.message(), row.conversation(), row.unit(), providerId);
            return;
        }
        Optional<Pending> now = outbox.lock(row.message());
        if (now.isEmpty() || now.get().tries() != row.tries()) return;
        switch (outcome) {
            case Delivery.Sent _ -> throw new AssertionError("told above");
            case Delivery.Retry(String word, Instant notBefore) -> again(row, word, notBefore);
            case Delivery.Misconfigured(String word) ->
                    again(row, word, clock.instant().plus(pace.misconfigured()));
            case Delivery.Unknown(String word) -> unknown(row, word);
            case Delivery.WindowClosed(String word) -> settle(row, DeliveryState.CLOSED, word);
            case Delivery.Refused(String word) -> settle(row, DeliveryState.REFUSED, word);
        }
    }

    /// The message is there, under this id: told by the answer, by its echo, or by looking.
    void sent(UUID message, String providerId) {
        UUID conversation = messages.conversationOf(message);
        UnitId unit = threads.lock(conversation).orElseThrow().unit();
        sent(message, conversation, unit, providerId);
    }

    private void sent(UUID message, UUID conversation, UnitId unit, String providerId) {
        Optional<Messages.Identified> holder = messages.byProviderId(conversation, providerId);
        if (holder.isPresent()) {
            if (holder.get().id().equals(message)) return;
            giveUp(holder.get(), conversation, unit, message);
        }
        messages.sent(message, providerId, DeliveryState.SENT);
        outbox.remove(message);
        journal.write(new DeliveryChanged(message, unit, conversation, DeliveryState.SENT));
        recall(message, conversation, unit, providerId);
    }

    /// Another line held the id that is this message's: a line taken for one of the channel's tool,
    /// or a twin with the same words that an echo was matched with by mistake.
    private void giveUp(Messages.Identified holder, UUID conversation, UnitId unit, UUID message) {
        if (holder.speaker() == Speaker.CHANNEL_TOOL) {
            messages.remove(holder.id());
            journal.write(new MessageWasOurs(holder.id(), unit, conversation, message));
            return;
        }
        log.warn("message {} had the id of {}; its fate is open again", holder.id(), message);
        messages.sent(holder.id(), null, DeliveryState.UNKNOWN);
        outbox.reopen(holder.id(), clock.instant());
        journal.write(new DeliveryChanged(holder.id(), unit, conversation, DeliveryState.UNKNOWN));
    }

    /// A receipt that came before the id was known takes effect.
    void recall(UUID message, UUID conversation, UnitId unit, String providerId) {
        messages.recall(conversation, providerId)
                .flatMap(seen -> messages.advance(conversation, providerId, seen))
                .ifPresent(_ -> journal.write(changed(message, unit, conversation)));
    }

    private DeliveryChanged changed(UUID message, UnitId unit, UUID conversation) {
        return new DeliveryChanged(message, unit, conversation, messages.stateOf(message));
    }

    private void again(Pending row, String word, Instant notBefore) {
        Instant now = clock.instant();
        if (now.isAfter(row.queuedAt().plus(pace.giveUp()))) {
            settle(row, DeliveryState.REFUSED, "channels.word.gave-up");
            return;
        }
        Instant earliest = now.plus(Backoff.after(row.tries(), pace.firstWait(), LONGEST_WAIT));
        outbox.move(
                row.message(),
                DeliveryState.WAITING,
                notBefore.isAfter(earliest) ? notBefore : earliest);
        messages.settle(row.message(), DeliveryState.WAITING, word);
    }

    /// Looked for with growing pauses; in the end a person decides.
    private void unknown(Pending row, String word) {
        if (row.looks() >= pace.looks()) {
            outbox.move(row.message(), DeliveryState.UNDECIDED, clock.instant());
            changed(row, DeliveryState.UNDECIDED, word);
            return;
        }
        Duration wait = Backoff.after(row.looks() + 1, pace.lookAfter(), LONGEST_WAIT);
        outbox.move(row.message(), DeliveryState.UNKNOWN, clock.instant().plus(wait));
        changed(row, DeliveryState.UNKNOWN, word);
    }

    private void settle(Pending row, DeliveryState state, String word) {
        outbox.remove(row.message());
        changed(row, state, word);
    }

    private void changed(Pending row, DeliveryState state, String word) {
        messages.settle(row.message(), state, word);
        journal.write(new DeliveryChanged(row.message(), row.unit(), row.conversation(), state));
    }

    /// Rows left on their way by a node that is gone.
    void abandoned() {
        for (Pending row : outbox.abandoned(clock.instant())) {
            changed(row, DeliveryState.UNKNOWN, "channels.word.node-gone");
        }
    }
}
