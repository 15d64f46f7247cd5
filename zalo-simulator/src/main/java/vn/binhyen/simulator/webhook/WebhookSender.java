package vn.binhyen.simulator.webhook;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.simulator.clock.Agenda;
import vn.binhyen.simulator.clock.MovableClock;
import vn.binhyen.simulator.trouble.Habits;
import vn.binhyen.simulator.trouble.Ladder;
import vn.binhyen.simulator.trouble.Manners;
import vn.binhyen.simulator.trouble.Trouble;
import vn.binhyen.simulator.trouble.Troubles;
import vn.binhyen.simulator.world.App;
import vn.binhyen.simulator.world.Apps;

/// Tells apps what happened: signed, within the time limit, retried down the ladder; an app whose
/// last retry failed is unsubscribed. Misbehaves as switched.
@Component
public class WebhookSender {
    private static final int AT_ONCE = 64;

    private final Map<String, CompletableFuture<Void>> lines = new ConcurrentHashMap<>();
    private final Semaphore room = new Semaphore(AT_ONCE);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Apps apps;
    private final Wire wire;
    private final Knock knock;
    private final Deliveries deliveries;
    private final Troubles troubles;
    private final Manners manners;
    private final Agenda agenda;
    private final MovableClock clock;
    private final AtomicLong world = new AtomicLong();

    WebhookSender(
            Apps apps,
            Wire wire,
            Knock knock,
            Deliveries deliveries,
            Troubles troubles,
            Manners manners,
            Agenda agenda,
            MovableClock clock) {
        this.apps = apps;
        this.wire = wire;
        this.knock = knock;
        this.deliveries = deliveries;
        this.troubles = troubles;
        this.manners = manners;
        this.agenda = agenda;
        this.clock = clock;
    }

    /// Nothing that is under way now will be tried or counted any more.
    public void forgetAll() {
        world.incrementAndGet();
    }

    /// What saving a webhook address came to: the probe is an unsigned `{}` and needs 200.
    public Outcome probe(String url) {
        byte[] empty = {'{', '}'};
        return knock.at(url, empty, Map.of(), manners.now().answerLimit());
    }

    /// Sets the event on its way and returns at once.
    public void send(Event event) {
        begin(event, false);
        if (troubles.strikes(Trouble.DUPLICATE)) begin(event, true);
        if (troubles.strikes(Trouble.UNKNOWN_EVENT)) begin(wire.unknownTwin(event), false);
    }

    /// Sends and waits until the first attempt was answered or failed. Misbehaviours of timing do
    /// not apply.
    public void sendAndWait(Event event) {
        Delivery delivery = open(event, false);
        if (delivery.state() == Delivery.State.WAITING) attempt(delivery);
    }

    private void begin(Event event, boolean repeat) {
        Delivery delivery = open(event, repeat);
        if (delivery.state() != Delivery.State.WAITING) return;
        Duration lateBy = manners.now().lateBy();
        if (troubles.strikes(Trouble.LATE)) {
            agenda.after(lateBy, () -> attempt(delivery));
        } else if (repeat || troubles.strikes(Trouble.OUT_OF_ORDER)) {
            Duration held =
                    lateBy.compareTo(Duration.ofSeconds(2)) < 0 ? lateBy : Duration.ofSeconds(2);
            agenda.after(troubles.partOf(held), () -> attempt(delivery));
        } else {
            queue(event.line(), () -> attempt(delivery));
        }
    }

    private Delivery open(Event event, boolean repeat) {
        Delivery delivery =
                new Delivery(event, wire.bytes(event), clock.instant(), repeat, world.get());
        deliveries.begin(delivery);
        boolean muted = manners.now().mutedEvents().contains(event.name());
        if (muted || listening(event.appId()) == null)
            deliveries.end(delivery, Delivery.State.DROPPED);
        return delivery;
    }

    private void queue(String line, Runnable task) {
        CompletableFuture<Void> tail =
                lines.compute(
                        line,
                        (_, before) ->
                                before == null
                                        ? CompletableFuture.runAsync(task, threads)
                                        : before.thenRunAsync(task, threads));
        tail.whenComplete((_, _) -> lines.remove(line, tail));
    }

    private void attempt(Delivery delivery) {
        if (delivery.world() != world.get()) return;
        App app = listening(delivery.event().appId());
        if (app == null || app.webhookUrl() == null) {
            deliveries.end(delivery, Delivery.State.DROPPED);
            return;
        }
        Habits habits = manners.now();
        Map<String, String> headers = headers(app, delivery);
        room.acquireUninterruptibly();
        long began = System.nanoTime();
        Outcome outcome;
        try {
            outcome = knock.at(app.webhookUrl(), delivery.body(), headers, habits.answerLimit());
        } finally {
            room.release();
        }
        if (delivery.world() != world.get()) return;
        delivery.tried(
                clock.instant(), outcome, Duration.ofNanos(System.nanoTime() - began).toMillis());
        switch (outcome) {
            case Outcome.Accepted _ -> {
                deliveries.end(delivery, Delivery.State.ACCEPTED);
                delivery.event().accepted().run();
            }
            case Outcome.Unreachable _ -> tryAgain(delivery, habits);
            case Outcome.Answered _, Outcome.TooSlow _ -> {
                if (habits.ladder() == Ladder.EVERY_FAILURE) tryAgain(delivery, habits);
                else deliveries.end(delivery, Delivery.State.GIVEN_UP);
            }
        }
    }

    private void tryAgain(Delivery delivery, Habits habits) {
        Duration wait = habits.ladder().waitAfter(delivery.tries(), habits.ladderFactor());
        if (wait != null) {
            agenda.after(wait, () -> attempt(delivery));
            return;
        }
        deliveries.end(delivery, Delivery.State.GIVEN_UP);
        apps.change(delivery.event().appId(), app -> app.withSubscription(false));
    }

    private Map<String, String> headers(App app, Delivery delivery) {
        Map<String, String> headers = new TreeMap<>();
        headers.put("X-ZEvent-Server", "OA OpenAPI");
        headers.put(
                "X-ZEvent-Signature", "mac=" + wire.mac(app, delivery.event(), delivery.body()));
        if (delivery.tries() > 0) headers.put("num_retry", Integer.toString(delivery.tries()));
        return headers;
    }

    private @Nullable App listening(String appId) {
        App app = apps.app(appId);
        return app == null || app.webhookUrl() == null || !app.subscribed() ? null : app;
    }
}
