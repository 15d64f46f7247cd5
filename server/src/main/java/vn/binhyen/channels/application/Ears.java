package vn.binhyen.channels.application;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.binhyen.channels.Echo;
import vn.binhyen.channels.Heard;
import vn.binhyen.channels.Hearing;
import vn.binhyen.channels.IncomingMessage;
import vn.binhyen.channels.Receipt;
import vn.binhyen.channels.persistence.Threads;

/// The face of hearing, one use case behind each method.
@Component
class Ears implements Hearing {

    private final HearMessage message;
    private final HearEcho echo;
    private final NoteReceipt receipt;
    private final LeadElsewhere elsewhere;
    private final People people;
    private final Threads threads;

    Ears(
            HearMessage message,
            HearEcho echo,
            NoteReceipt receipt,
            LeadElsewhere elsewhere,
            People people,
            Threads threads) {
        this.elsewhere = elsewhere;
        this.message = message;
        this.echo = echo;
        this.receipt = receipt;
        this.people = people;
        this.threads = threads;
    }

    @Override
    public Heard hear(IncomingMessage heard) {
        return message.hear(heard);
    }

    @Override
    public Heard echoed(Echo heard) {
        return echo.echoed(heard);
    }

    @Override
    public void receipt(Receipt heard) {
        receipt.note(heard);
    }

    @Override
    public void interacted(UUID page, String personId, Instant at) {
        people.known(page, personId)
                .ifPresentOrElse(
                        thread -> threads.interacted(thread.id(), at),
                        () -> elsewhere.greet(page, personId, at));
    }

    @Override
    public void withdrew(UUID page, String personId, Instant at) {
        people.known(page, personId).ifPresent(thread -> threads.withdrew(thread.id(), at));
    }
}
