package vn.binhyen.channels.application;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.channels.DeliveryState;
import vn.binhyen.channels.Driver;
import vn.binhyen.channels.OutgoingMessage;
import vn.binhyen.channels.persistence.Attachments;
import vn.binhyen.channels.persistence.Messages;
import vn.binhyen.channels.persistence.Outbox;
import vn.binhyen.channels.persistence.Outbox.Pending;
import vn.binhyen.channels.persistence.Threads;
import vn.binhyen.channels.persistence.Threads.Thread;
import vn.binhyen.vault.Vault;

/// Makes a claimed row into what a driver needs, opening the person's id for it.
@Component
class Outgoing {

    /// A row to carry out, or one whose person can no longer be reached.
    sealed interface Ready {

        Pending row();

        record Go(Pending row, Driver driver, OutgoingMessage message) implements Ready {}

        /// The person's key was destroyed.
        record Gone(Pending row) implements Ready {}
    }

    private final Outbox outbox;
    private final Threads threads;
    private final Messages messages;
    private final Attachments attachments;
    private final Drivers drivers;
    private final Vault vault;
    private final Clock clock;

    Outgoing(
            Outbox outbox,
            Threads threads,
            Messages messages,
            Attachments attachments,
            Drivers drivers,
            Vault vault,
            Clock clock) {
        this.outbox = outbox;
        this.threads = threads;
        this.messages = messages;
        this.attachments = attachments;
        this.drivers = drivers;
        this.vault = vault;
        this.clock = clock;
    }

    Ready ready(Pending row) {
        Thread thread = threads.see(row.conversation()).orElseThrow();
        Driver driver = drivers.of(thread.channel()).orElseThrow();
        Optional<String> person = person(thread);
        if (thread.page() == null || person.isEmpty()) return new Ready.Gone(row);
        Messages.Words words = messages.wordsOf(row.message());
        var file =
                words.kind().equals("text")
                        ? Optional.<Attachments.Carried>empty()
                        : attachments.of(row.message());
        return new Ready.Go(
                row,
                driver,
                new OutgoingMessage(
                        row.message(),
                        thread.page(),
                        person.get(),
                        told(row.message(), thread, words.told()).orElse(words.text()),
                        words.buttons(),
                        file.map(Attachments.Carried::file).orElse(null),
                        file.map(Attachments.Carried::kind).orElse(null),
                        row.attemptedAt() == null ? clock.instant() : row.attemptedAt(),
                        row.tries(),
                        row.state() == DeliveryState.UNKNOWN
                                ? messages.providerIds(thread.id(), row.message())
                                : Set.of()));
    }

    /// The words that leave, where they are not those the line shows.
    Optional<String> told(UUID message, Thread thread) {
        return told(message, thread, outbox.told(message).orElse(null));
    }

    private Optional<String> told(UUID message, Thread thread, byte @Nullable [] sealed) {
        return sealed == null
                ? Optional.empty()
                : vault.openText(thread.key(), Seals.told(message), sealed);
    }

    private Optional<String> person(Thread thread) {
        return thread.personSealed() == null
                ? Optional.empty()
                : vault.openText(thread.key(), Seals.person(thread.id()), thread.personSealed());
    }
}
