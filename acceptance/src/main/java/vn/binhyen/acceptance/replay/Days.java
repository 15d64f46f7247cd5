package vn.binhyen.acceptance.replay;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import vn.binhyen.acceptance.running.Product;
import vn.binhyen.acceptance.running.Simulator;

/// Goes through the days: time moves to the day's morning, residents write and look themselves up,
/// the product answers, officers work off what is left, at the month's end the counts are handed
/// in. The next day begins when nothing of this one is on its way any more.
final class Days {

    private static final int AT_A_TIME = 200;
    private static final int POLL_MS = 50;
    private static final long PATIENCE_NANOS = 180_000_000_000L;

    /// Longer than the stand-in waits for an answer.
    private static final long STILL_NANOS = 4_000_000_000L;

    /// A step of its ladder, as the replay sets it: 3, 30, 90, 180 seconds.
    private static final Duration UNTIL_TOLD_AGAIN = Duration.ofSeconds(30);

    /// What residents wrote and the product has not looked at yet.
    private static final String UNREAD =
            """
            select (select count(*) from zalo.arrivals where state = 'WAITING')
                 + (select count(*) from (
                     select from journal.entries
                     where (xid, seq) > (select xid, seq from journal.positions where reader = 'dialogue')
                     limit 1) ahead)
            """;

    /// What it has to say and did not try yet.
    private static final String UNSAID =
            "select count(*) from channels.outbox where state = 'WAITING' and tries = 0";

    private final Product product;
    private final Simulator simulator;
    private final SimulatedTime time;
    private final Visitors visitors;
    private final Officers officers;
    private final Clerk clerk;
    private final Tally sent;
    private final Killer killer;
    private final Phases phases = new Phases();
    private long events;

    Days(
            Product product,
            Simulator simulator,
            SimulatedTime time,
            Visitors visitors,
            Officers officers,
            Clerk clerk,
            Tally sent,
            Killer killer) {
        this.product = product;
        this.simulator = simulator;
        this.time = time;
        this.visitors = visitors;
        this.officers = officers;
        this.clerk = clerk;
        this.sent = sent;
        this.killer = killer;
    }

    void all(List<Plan.Day> days) throws SQLException {
        var progress = new Progress(days);
        for (int i = 0; i < days.size(); i++) {
            Plan.Day day = days.get(i);
            time.moveTo(day.day(), simulator);
            Running kill = killer.duringDay(i);
            live(day);
            kill.await();
            if (day.lastOfMonth()) progress.ended(i, events());
        }
    }

    /// Where the time went, for whoever wants to know what to make faster.
    String phases() {
        return phases.toString();
    }

    /// How many things were sent through any door.
    long events() {
        return events + officers.deeds();
    }

    private void live(Plan.Day day) throws SQLException {
        phases.begin();
        Running lookingUp = visitors.begin(day.day(), day.lookUps());
        List<Plan.Line> lines = day.lines();
        for (int from = 0; from < lines.size(); from += AT_A_TIME) {
            simulator.say(
                    lines.subList(from, Math.min(from + AT_A_TIME, lines.size())).stream()
                            .map(each ->
                                    new Simulator.Line(
                                            each.resident(), each.commune().page(), each.words()))
                            .toList());
        }
        for (Plan.Line line : lines) {
            sent.add(line.figure(), line.commune().unit(), YearMonth.from(day.day()), 1);
        }
        events += lines.size() + day.lookUps().size();
        awaitDelivered();
        phases.ended("delivered");
        awaitNone(UNREAD, "words nobody looked at");
        phases.ended("answered");
        officers.workOffTheInbox();
        phases.ended("inbox worked off");
        for (Plan.Line tip : lines) {
            if (tip.figure().equals("tips")) {
                sent.add("tips_resolved", tip.commune().unit(), YearMonth.from(day.day()), 1);
            }
        }
        if (day.lastOfMonth()) events += clerk.handIn(day);
        phases.ended("counts handed in");
        awaitNone(UNSAID, "words not said");
        phases.ended("answers sent");
        lookingUp.await();
        phases.ended("look-ups answered");
    }

    /// What the server did not take while it was away, or too slowly when it had just come back, is
    /// told again later: when nothing moves any more, time does.
    private void awaitDelivered() {
        int before = Integer.MAX_VALUE;
        long moved = System.nanoTime();
        for (int left = simulator.undelivered(); left > 0; left = simulator.undelivered()) {
            if (left != before || killer.isAway()) {
                before = left;
                moved = System.nanoTime();
            } else if (System.nanoTime() - moved > STILL_NANOS) {
                time.pass(UNTIL_TOLD_AGAIN, simulator);
                moved = System.nanoTime();
            }
            Tries.pause(POLL_MS);
        }
    }

    /// Looks again and again; a look that fails because the database is away is no answer.
    private void awaitNone(String query, String what) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (System.nanoTime() < end) {
            boolean none =
                    Tries.untilAnswered(
                            what,
                            () -> {
                                try (var sql = product.sql()) {
                                    return untilNone(sql, query, end);
                                } catch (SQLException away) {
                                    throw new java.io.IOException(away);
                                }
                            });
            if (none) return;
        }
        throw new IllegalStateException("after three minutes there are still " + what);
    }

    private static boolean untilNone(Connection sql, String query, long end) throws SQLException {
        try (var statement = sql.prepareStatement(query)) {
            while (System.nanoTime() < end) {
                try (var row = statement.executeQuery()) {
                    row.next();
                    if (row.getLong(1) == 0) return true;
                }
                Tries.pause(POLL_MS);
            }
            return false;
        }
    }
}
