package vn.binhyen.channels.application;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.binhyen.channels.DeliveryState;
import vn.binhyen.channels.Echo;
import vn.binhyen.channels.Heard;
import vn.binhyen.channels.MessageSaid;
import vn.binhyen.channels.Speaker;
import vn.binhyen.channels.persistence.Messages;
import vn.binhyen.channels.persistence.Outbox;
import vn.binhyen.channels.persistence.Threads;
import vn.binhyen.channels.persistence.Threads.Thread;
import vn.binhyen.journal.Journal;
import vn.binhyen.kernel.Ids;

/// What our own page said comes back from the channel: it is matched with what we sent, before or
/// after the answer to the sending; what we did not send was said in the channel's own tool.
@Component
class HearEcho {

    /// How far the channel's clock may be behind ours.
    private static final Duration SKEW = Duration.ofMinutes(2);

    private final People people;
    private final Threads threads;
    private final Messages messages;
    private final Outbox outbox;
    private final Outgoing outgoing;
    private final Deliveries deliveries;
    private final HearMessage hearing;
    private final Journal journal;
    private final Ids ids;

    HearEcho(
            People people,
            Threads threads,
            Messages messages,
            Outbox outbox,
            Outgoing outgoing,
            Deliveries deliveries,
            HearMessage hearing,
            Journal journal,
            Ids ids) {
        this.people = people;
        this.threads = threads;
        this.messages = messages;
        this.outbox = outbox;
        this.outgoing = outgoing;
        this.deliveries = deliveries;
        this.hearing = hearing;
        this.journal = journal;
        this.ids = ids;
    }

    Heard echoed(Echo echo) {
        Optional<Heard> apart =
                people.apart(echo.page(), echo.personId()).flatMap(thread -> matched(thread, echo));
        if (apart.isPresent()) return apart.get();
        Thread thread = people.met(echo.page(), echo.personId(), null, echo.sentAt());
        return matched(thread, echo).orElseGet(() -> saidElsewhere(thread, echo));
    }

    /// Empty when nothing we said in this conversation is what the echo tells of.
    private Optional<Heard> matched(Thread thread, Echo echo) {
        Optional<Messages.Identified> known = messages.byProviderId(thread.id(), echo.providerId());
        if (known.isPresent()) {
            return Optional.of(new Heard.KeptBefore(thread.id(), known.get().id()));
        }
        Optional<UUID> ours = echo.byHand() ? Optional.empty() : ours(thread, echo);
        if (ours.isEmpty()) return Optional.empty();
        deliveries.sent(ours.get(), echo.providerId());
        return Optional.of(new Heard.KeptBefore(thread.id(), ours.get()));
    }

    private Optional<UUID> ours(Thread thread, Echo echo) {
        String words = HearMessage.plain(echo.content().words()).strip();
        Instant triedBefore = echo.sentAt().plus(SKEW);
        Optional<UUID> shown =
                outbox
                        .candidates(thread.id(), echo.content().kindName(), words, triedBefore)
                        .stream()
                        .findFirst();
        return shown.or(() ->
                outbox.sealedCandidates(thread.id(), triedBefore).stream()
                        .filter(message ->
                                outgoing.told(message, thread).filter(words::equals).isPresent())
                        .findFirst());
    }

    private Heard saidElsewhere(Thread thread, Echo echo) {
        UUID id = ids.next();
        messages.add(
                hearing.line(
                        id,
                        thread,
                        Speaker.CHANNEL_TOOL,
                        echo.content(),
                        echo.providerId(),
                        null,
                        false,
                        echo.sentAt(),
                        DeliveryState.SENT));
        hearing.wantFile(id, thread, echo.content());
        threads.answeredElsewhere(thread.id(), echo.sentAt());
        journal.write(
                new MessageSaid(
                        id,
                        thread.unit(),
                        thread.id(),
                        thread.channel(),
                        Speaker.CHANNEL_TOOL,
                        echo.sentAt()));
        deliveries.recall(id, thread.id(), thread.unit(), echo.providerId());
        return new Heard.Kept(thread.id(), id);
    }
}
