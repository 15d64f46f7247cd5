package vn.binhyen.zalo.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.binhyen.channels.Content;
import vn.binhyen.channels.Echo;
import vn.binhyen.channels.Heard;
import vn.binhyen.channels.Hearing;
import vn.binhyen.channels.IncomingMessage;
import vn.binhyen.channels.Receipt;
import vn.binhyen.kernel.Asker;
import vn.binhyen.scope.Transactions;
import vn.binhyen.vault.Vault;
import vn.binhyen.zalo.domain.Event;
import vn.binhyen.zalo.domain.Events;
import vn.binhyen.zalo.persistence.Arrivals;
import vn.binhyen.zalo.persistence.Arrivals.Waiting;

/// Hands on what arrived, lane by lane: all that is due of one page and person, in the order of
/// Zalo's time, in one transaction with what `channels` makes of it.
@Component
class HandOn {

    static final int MOST_TRIES = 5;
    private static final int BATCH = 100;
    private static final Asker WORKER = new Asker.Worker("zalo-arrivals");
    private static final Logger log = LoggerFactory.getLogger(HandOn.class);

    /// One arrival failed; the lane's transaction is rolled back and this one counted.
    private static final class Failed extends RuntimeException {
        final transient Waiting arrival;
        final RuntimeException why;

        Failed(Waiting arrival, RuntimeException why) {
            super(why);
            this.arrival = arrival;
            this.why = why;
        }
    }

    /// Lanes that were due when this node looked last, for whichever thread comes first.
    private final Queue<Integer> lanes = new ConcurrentLinkedQueue<>();

    private final Set<Integer> inHand = ConcurrentHashMap.newKeySet();
    private final ReentrantLock looking = new ReentrantLock();
    private final Arrivals arrivals;
    private final KnownAccounts known;
    private final Events events;
    private final Hearing hearing;
    private final Vault vault;
    private final Transactions transactions;
    private final Clock clock;

    HandOn(
            Arrivals arrivals,
            KnownAccounts known,
            Events events,
            Hearing hearing,
            Vault vault,
            Transactions transactions,
            Clock clock) {
        this.arrivals = arrivals;
        this.known = known;
        this.events = events;
        this.hearing = hearing;
        this.vault = vault;
        this.transactions = transactions;
        this.clock = clock;
    }

    static String contextOf(UUID arrival) {
        return "zalo.arrivals/" + arrival;
    }

    /// Hands on the lanes that are due and free; false when there was none.
    boolean handOnDue() {
        if (lanes.isEmpty()) lookForLanes();
        boolean any = false;
        for (Integer lane = lanes.poll(); lane != null; lane = lanes.poll()) {
            if (!inHand.add(lane)) continue;
            try {
                any |= handOn(lane);
            } finally {
                inHand.remove(lane);
            }
        }
        return any;
    }

    /// One thread looks for all of this node; nodes begin at different ends.
    private void lookForLanes() {
        if (!looking.tryLock()) return;
        try {
            List<Integer> due =
                    new ArrayList<>(
                            transactions.reading(WORKER, () -> arrivals.lanesDue(clock.instant())));
            due.removeAll(inHand);
            Collections.shuffle(due);
            if (lanes.isEmpty()) lanes.addAll(due);
        } finally {
            looking.unlock();
        }
    }

    private boolean handOn(int lane) {
        try {
            return transactions.as(WORKER, () -> handOnHeld(lane));
        } catch (Failed failed) {
            note(failed.arrival, failed.why);
            return true;
        }
    }

    private boolean handOnHeld(int lane) {
        if (!arrivals.hold(lane)) return false;
        List<Waiting> due = arrivals.due(lane, clock.instant(), BATCH);
        for (Waiting each : due) {
            try {
                arrivals.done(each.id(), handOn(each), clock.instant());
            } catch (RuntimeException e) {
                throw new Failed(each, e);
            }
        }
        return !due.isEmpty();
    }

    /// Hands one on and says in a word what it was.
    private String handOn(Waiting arrival) {
        byte[] body =
                vault.open(arrival.key(), contextOf(arrival.id()), arrival.content()).orElseThrow();
        Event event = events.read(body, arrival.oaId(), arrival.providerId());
        if (event instanceof Event.Other || arrival.oaId().isEmpty()) return "kept";
        UUID page = known.page(arrival.oaId()).orElseThrow();
        return switch (event) {
            case Event.Said said -> hear(arrival.id(), page, said);
            case Event.Echoed echoed -> echo(page, echoed);
            case Event.Reached reached -> {
                hearing.receipt(
                        new Receipt(
                                page,
                                reached.person(),
                                reached.messageIds(),
                                reached.seen(),
                                reached.at()));
                yield "receipt";
            }
            case Event.Interacted interacted -> {
                hearing.interacted(page, interacted.person(), interacted.at());
                yield "interaction";
            }
            case Event.Withdrew withdrew -> {
                hearing.withdrew(page, withdrew.person(), withdrew.at());
                yield "withdrawal";
            }
            case Event.Other _ -> "kept";
        };
    }

    private String hear(UUID arrival, UUID page, Event.Said said) {
        boolean keep = true;
        for (int i = 0; i < said.contents().size(); i++) {
            Heard heard =
                    hearing.hear(
                            new IncomingMessage(
                                    page,
                                    said.person(),
                                    null,
                                    part(said.messageId(), i),
                                    said.at(),
                                    said.contents().get(i),
                                    said.quoted(),
                                    said.inGroup()));
            keep &= !(heard instanceof Heard.NotKept);
        }
        if (!keep) arrivals.letGo(arrival);
        return "message";
    }

    private String echo(UUID page, Event.Echoed echoed) {
        List<Content> contents = echoed.contents();
        for (int i = 0; i < contents.size(); i++) {
            hearing.echoed(
                    new Echo(
                            page,
                            echoed.person(),
                            part(echoed.messageId(), i),
                            echoed.at(),
                            contents.get(i),
                            echoed.byHand()));
        }
        return "echo";
    }

    /// Several files in one message become lines of their own.
    private static String part(String messageId, int i) {
        return i == 0 ? messageId : messageId + "#" + (i + 1);
    }

    /// The reason names the kind of failure only: messages of exceptions may quote what a person
    /// wrote.
    private void note(Waiting arrival, Throwable cause) {
        String reason = cause.getClass().getSimpleName();
        log.warn("arrival {} could not be handed on: {}", arrival.id(), reason);
        Duration wait = Duration.ofSeconds(2L << Math.min(arrival.tries(), 10));
        Instant next = clock.instant().plus(wait);
        transactions.as(WORKER, () -> arrivals.failed(arrival.id(), reason, next, MOST_TRIES));
    }
}
