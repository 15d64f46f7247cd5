package vn.binhyen.simulator.webhook;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// One event on its way to one app, with every attempt made.
public final class Delivery {
    private final Event event;
    private final byte[] body;
    private final Instant since;
    private final boolean repeat;
    private final long world;
    private final List<Attempt> attempts = new ArrayList<>();
    private State state = State.WAITING;

    Delivery(Event event, byte[] body, Instant since, boolean repeat, long world) {
        this.event = event;
        this.body = body;
        this.since = since;
        this.repeat = repeat;
        this.world = world;
    }

    /// Where a delivery stands. `DROPPED`: the app has no webhook, was unsubscribed or muted the
    /// event; `GIVEN_UP`: no attempt is left.
    public enum State {
        WAITING,
        ACCEPTED,
        GIVEN_UP,
        DROPPED
    }

    public record Attempt(Instant at, String outcome, long tookMs) {}

    /// As shown on the page and by the control API.
    public record View(
            String event,
            String appId,
            Instant since,
            boolean repeat,
            State state,
            List<Attempt> attempts,
            String body) {}

    /// Between which two resets it began.
    long world() {
        return world;
    }

    Event event() {
        return event;
    }

    byte[] body() {
        return body;
    }

    synchronized int tries() {
        return attempts.size();
    }

    synchronized void tried(Instant at, Outcome outcome, long tookMs) {
        attempts.add(new Attempt(at, outcome.word(), tookMs));
    }

    synchronized void become(State next) {
        state = next;
    }

    synchronized State state() {
        return state;
    }

    synchronized View view() {
        return new View(
                event.name(),
                event.appId(),
                since,
                repeat,
                state,
                List.copyOf(attempts),
                new String(body, StandardCharsets.UTF_8));
    }
}
