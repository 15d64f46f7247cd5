package vn.binhyen.console.web;

import java.time.Instant;
import vn.binhyen.cases.ClockView;
import vn.binhyen.ui.Words;

/// A clock as its line says it.
///
/// @param state which of the six shapes
/// @param left how much time is left, or how it ended
/// @param used how much of the time is used, in percent, 0 to 100
public record ClockShown(ClockView clock, String state, String left, int used) {

    static ClockShown of(ClockView clock, Words words, Instant now) {
        return switch (clock.hand()) {
            case "RUNNING" -> running(clock, words, now);
            case "STANDING_STILL" ->
                    new ClockShown(
                            clock,
                            "waiting",
                            words.of("console.clock.standing-still"),
                            used(clock, end(clock, now)));
            case "MET" -> met(clock, words, end(clock, now));
            default -> new ClockShown(clock, "waiting", words.of("console.clock.dropped"), 0);
        };
    }

    private static ClockShown running(ClockView clock, Words words, Instant now) {
        int used = used(clock, now);
        if (!clock.ours()) {
            return new ClockShown(clock, "waiting", words.of("console.clock.elsewhere"), used);
        }
        String state =
                clock.due().isBefore(now) ? "late" : clock.warnAt().isBefore(now) ? "due" : "new";
        return new ClockShown(clock, state, words.left(clock.due(), now), used);
    }

    private static ClockShown met(ClockView clock, Words words, Instant at) {
        boolean late = at.isAfter(clock.due());
        return new ClockShown(
                clock,
                late ? "late" : "done",
                words.of(late ? "console.clock.met-late" : "console.clock.met", words.moment(at)),
                used(clock, at));
    }

    private static Instant end(ClockView clock, Instant now) {
        Instant at = clock.handAt();
        return at == null ? now : at;
    }

    private static int used(ClockView clock, Instant at) {
        long whole = Math.max(1, clock.due().toEpochMilli() - clock.since().toEpochMilli());
        long gone = at.toEpochMilli() - clock.since().toEpochMilli();
        return (int) Math.clamp(100 * gone / whole, 0, 100);
    }
}
