package vn.binhyen.cases.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.cases.CaseKind;

/// What the clocks of a case should say, found the slow way: nothing is kept but what happened, and
/// everything is counted again from the beginning, day by day.
final class SlowClocks {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /// @param what a verb that was done: OPENED, CLASSIFIED, ASKED, TOLD (asked without waiting),
    ///   ANSWERED, PAUSED, WENT_ON, NOTIFIED, URGENT, EXTENDED, HANDED_OVER, CLOSED, REOPENED
    record Happened(String what, Instant at, @Nullable CaseKind kind, int no) {}

    /// How a clock stands.
    record Standing(String rule, Instant since, Instant due, String hand, @Nullable Instant at) {}

    private static final class Slow {
        TimeRule rule;
        final Instant since;
        final int life;
        boolean extended;
        String hand = "RUNNING";
        @Nullable Instant at;
        final List<Instant[]> pauses = new ArrayList<>();

        Slow(TimeRule rule, Instant since, int life) {
            this.rule = rule;
            this.since = since;
            this.life = life;
        }

        boolean open() {
            return hand.equals("RUNNING") || hand.equals("STANDING_STILL");
        }
    }

    private final List<TimeRule> rules;
    private final WorkingDays days;

    SlowClocks(List<TimeRule> rules, WorkingDays days) {
        this.rules = rules;
        this.days = days;
    }

    List<Standing> after(List<Happened> story) {
        var clocks = new ArrayList<Slow>();
        Instant heard = story.getFirst().at();
        int life = 0;
        Instant lifeSince = heard;
        CaseKind kind = null;
        Instant answered = null;
        Instant waiting = null;
        for (Happened each : story) {
            Instant at = each.at();
            switch (each.what()) {
                case "OPENED" -> born(clocks, null, "heard", heard, heard, life);
                case "CLASSIFIED" -> {
                    kind = each.kind();
                    stop(clocks, "taken-up", at);
                    for (Slow clock : clocks) {
                        if (!clock.open() || clock.rule.kind() == null) continue;
                        TimeRule same = twin(clock.rule, kind, heard);
                        if (same == null) end(clock, "DROPPED", at);
                        else clock.rule = same;
                    }
                    for (TimeRule rule : of(kind, "heard", heard)) {
                        if (isThere(clocks, rule, life)) continue;
                        var clock = new Slow(rule, lifeSince, life);
                        clocks.add(clock);
                        if (answered != null && stops(rule, "answered"))
                            end(clock, "MET", answered);
                        else if (waiting != null) pause(clock, waiting);
                    }
                }
                case "TOLD" -> stop(clocks, "taken-up", at);
                case "ASKED", "PAUSED" -> {
                    stop(clocks, "taken-up", at);
                    waiting = at;
                    for (Slow clock : clocks) pause(clock, at);
                }
                case "ANSWERED" -> {
                    waiting = null;
                    for (Slow clock : clocks) goOn(clock, at);
                    stop(clocks, "taken-up", at);
                    stop(clocks, "answered", at);
                    if (answered == null) answered = at;
                }
                case "WENT_ON" -> {
                    waiting = null;
                    for (Slow clock : clocks) goOn(clock, at);
                }
                case "NOTIFIED" -> stop(clocks, "notified", at);
                case "URGENT" -> born(clocks, kind, "urgent", heard, heard, life);
                case "EXTENDED" -> clocks.get(each.no() - 1).extended = true;
                case "HANDED_OVER" -> {
                    waiting = null;
                    for (Slow clock : clocks) goOn(clock, at);
                    stop(clocks, "handed-over", at);
                    born(clocks, kind, "handed-over", at, heard, life);
                }
                case "CLOSED" -> {
                    waiting = null;
                    for (Slow clock : clocks) goOn(clock, at);
                    stop(clocks, "answered", at);
                    stop(clocks, "closed", at);
                    for (Slow clock : clocks) if (clock.open()) end(clock, "DROPPED", at);
                }
                case "REOPENED" -> {
                    life++;
                    lifeSince = at;
                    answered = null;
                    for (TimeRule rule : of(kind, "heard", heard)) {
                        if (!noticed(clocks, rule)) clocks.add(new Slow(rule, at, life));
                    }
                }
                default -> throw new IllegalArgumentException(each.what());
            }
        }
        return clocks.stream()
                .map(c -> new Standing(c.rule.name(), c.since, due(c), c.hand, c.at))
                .toList();
    }

    private void born(
            List<Slow> clocks,
            @Nullable CaseKind kind,
            String starts,
            Instant since,
            Instant heard,
            int life) {
        for (TimeRule rule : of(kind, starts, heard)) clocks.add(new Slow(rule, since, life));
    }

    private static void stop(List<Slow> clocks, String occasion, Instant at) {
        for (Slow clock : clocks) {
            if (clock.open() && stops(clock.rule, occasion)) end(clock, "MET", at);
        }
    }

    private static void end(Slow clock, String hand, Instant at) {
        clock.hand = hand;
        clock.at = at;
    }

    private void pause(Slow clock, Instant at) {
        if (!clock.hand.equals("RUNNING") || !clock.rule.waits() || due(clock).isBefore(at)) return;
        clock.hand = "STANDING_STILL";
        clock.at = at;
    }

    private static void goOn(Slow clock, Instant at) {
        if (!clock.hand.equals("STANDING_STILL")) return;
        clock.pauses.add(new Instant[] {clock.at, at});
        clock.hand = "RUNNING";
        clock.at = null;
    }

    private static boolean noticed(List<Slow> clocks, TimeRule rule) {
        return stops(rule, "notified")
                && clocks.stream()
                        .anyMatch(c -> c.rule.name().equals(rule.name()) && c.hand.equals("MET"));
    }

    private static boolean isThere(List<Slow> clocks, TimeRule rule, int life) {
        return noticed(clocks, rule)
                || clocks.stream()
                        .anyMatch(c ->
                                c.life == life && !c.hand.equals("DROPPED") && like(c.rule, rule));
    }

    private @Nullable TimeRule twin(TimeRule rule, CaseKind kind, Instant heard) {
        return rules.stream()
                .filter(each -> each.kind() == kind && holds(each, heard) && like(each, rule))
                .findFirst()
                .orElse(null);
    }

    private static boolean like(TimeRule one, TimeRule other) {
        return one.name().equals(other.name())
                && one.length().equals(other.length())
                && one.starts() == other.starts();
    }

    private List<TimeRule> of(@Nullable CaseKind kind, String starts, Instant heard) {
        return rules.stream()
                .filter(rule -> rule.kind() == kind && rule.starts().word().equals(starts))
                .filter(rule -> holds(rule, heard))
                .toList();
    }

    private static boolean holds(TimeRule rule, Instant heard) {
        return rule.holdsOn(LocalDate.ofInstant(heard, VIETNAM));
    }

    private static boolean stops(TimeRule rule, String occasion) {
        return rule.stops().stream().anyMatch(each -> each.word().equals(occasion));
    }

    /// One day after the other, without those it stood still.
    private Instant due(Slow clock) {
        Length length = clock.rule.length();
        Length extension = clock.extended ? clock.rule.extension() : null;
        if (length.unit() == Length.Unit.MINUTES || length.unit() == Length.Unit.HOURS) {
            Duration whole = exact(length);
            if (extension != null) whole = whole.plus(exact(extension));
            for (Instant[] pause : clock.pauses) {
                whole = whole.plus(Duration.between(pause[0], pause[1]));
            }
            return clock.since.plus(whole);
        }
        LocalDate day = LocalDate.ofInstant(clock.since, VIETNAM);
        day = walked(day, length);
        if (extension != null) day = walked(day, extension);
        for (Instant[] pause : clock.pauses) day = later(day, pause, length);
        while (clock.rule.movesOffDays() && !days.isWorked(day)) day = day.plusDays(1);
        return day.plusDays(1).atStartOfDay(VIETNAM).toInstant().minusMillis(1);
    }

    private static Duration exact(Length length) {
        return length.unit() == Length.Unit.MINUTES
                ? Duration.ofMinutes(length.amount())
                : Duration.ofHours(length.amount());
    }

    private LocalDate walked(LocalDate day, Length length) {
        if (length.unit() == Length.Unit.MONTHS) return day.plusMonths(length.amount());
        int counted = 0;
        while (counted < length.amount()) {
            day = day.plusDays(1);
            if (length.unit() == Length.Unit.DAYS || days.isWorked(day)) counted++;
        }
        return day;
    }

    /// A step onward for each day that passed between the two days of the pause.
    private LocalDate later(LocalDate day, Instant[] pause, Length length) {
        boolean working = length.unit() == Length.Unit.WORKING_DAYS;
        LocalDate from = LocalDate.ofInstant(pause[0], VIETNAM);
        LocalDate to = LocalDate.ofInstant(pause[1], VIETNAM);
        while (working && !days.isWorked(from)) from = from.plusDays(1);
        while (working && !days.isWorked(to)) to = to.plusDays(1);
        while (from.isBefore(to)) {
            from = from.plusDays(1);
            if (working && !days.isWorked(from)) continue;
            day = day.plusDays(1);
            while (working && !days.isWorked(day)) day = day.plusDays(1);
        }
        return day;
    }
}
