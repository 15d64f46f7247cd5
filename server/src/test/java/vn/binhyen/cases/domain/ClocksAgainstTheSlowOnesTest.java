package vn.binhyen.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.cases.CaseState;
import vn.binhyen.cases.Outcome;
import vn.binhyen.cases.Verdict;
import vn.binhyen.cases.domain.SlowClocks.Happened;
import vn.binhyen.cases.domain.SlowClocks.Standing;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.staff.Role;

/// Cases that live a random life, each step held against clocks that count everything again the
/// slow way. Lives begin around midnights, Tết and the days a rule changes.
class ClocksAgainstTheSlowOnesTest {

    private static final UnitId UNIT = UnitId.parse("24540@2025-07-01");
    private static final UUID OFFICER = UUID.randomUUID();

    /// Beside the rules that come along, some in lengths they do not use.
    private static final TimeLimits ODD =
            ShippedLimits.of(
                    """
                    forward,*,heard,taken-up,5 minutes,stays,no,60,10 minutes,COMMUNE_CHIEF,yes,a,2020-01-01,,no
                    quick,QUESTION,heard,answered,36 hours,stays,yes,80,12 hours,COMMUNE_CHIEF,yes,a,2020-01-01,,no
                    slow,QUESTION,heard,closed,2 months,moves,yes,80,1 months,COMMUNE_CHIEF,yes,a,2020-01-01,,no
                    quick,PRAISE,heard,answered,36 hours,stays,yes,80,12 hours,COMMUNE_CHIEF,yes,a,2020-01-01,,no
                    slow,PRAISE,heard,closed|answered,1 months,moves,yes,80,,,yes,a,2020-01-01,,no
                    office,PETITION,heard,answered,3 working days,stays,yes,80,2 working days,COMMUNE_CHIEF,yes,a,2020-01-01,2026-02-15,no
                    office,PETITION,heard,answered,4 working days,moves,yes,80,2 days,COMMUNE_CHIEF,yes,a,2026-02-16,,no
                    own,CRIME_REPORT,heard,handed-over,7 days,moves,no,70,,,yes,a,2020-01-01,,no
                    notice,CRIME_REPORT,heard,notified|handed-over,3 working days,stays,yes,60,,,yes,a,2020-01-01,,no
                    own,CRIME_DENUNCIATION,heard,handed-over,7 days,moves,no,70,,,yes,a,2020-01-01,,no
                    notice,CRIME_DENUNCIATION,heard,notified|handed-over,3 working days,stays,yes,60,,,yes,a,2020-01-01,,no
                    at-once,CRIME_REPORT,urgent,handed-over,24 hours,stays,no,60,,,yes,a,2020-01-01,,no
                    there,CRIME_REPORT,handed-over,closed,20 days,moves,no,60,,,no,a,2020-01-01,,no
                    """);

    private static final List<CaseKind> ODD_KINDS =
            List.of(
                    CaseKind.QUESTION,
                    CaseKind.PRAISE,
                    CaseKind.PETITION,
                    CaseKind.CRIME_REPORT,
                    CaseKind.CRIME_DENUNCIATION);

    private final Set<String> seen = new HashSet<>();

    static IntStream seeds() {
        return IntStream.range(0, 12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatever_happens_each_clock_says_what_the_slow_one_says(int seed) {
        var chance = new Random(seed);
        for (int i = 0; i < 60; i++) {
            live(chance, ShippedLimits.read(), List.of(CaseKind.values()));
            live(chance, ODD, ODD_KINDS);
        }
        // a life that never comes there proves nothing
        assertThat(seen)
                .contains(
                        "RUNNING",
                        "STANDING_STILL",
                        "MET",
                        "DROPPED",
                        "extended",
                        "paused",
                        "late");
    }

    private void live(Random chance, TimeLimits limits, List<CaseKind> kinds) {
        Instant now = beginning(chance);
        var origin = new Origin(null, "web", "other", "Lời", now, "", "", null, null, true);
        Case it = Case.open(UUID.randomUUID(), UNIT, origin, null, limits, now);
        var slow = new SlowClocks(limits.rules(), ShippedLimits.days());
        var story = new ArrayList<Happened>();
        story.add(new Happened("OPENED", now, null, 0));
        for (int step = 0; step < 25; step++) {
            now = now.plus(pause(chance));
            Happened done = something(chance, it, kinds, now);
            if (done != null) story.add(done);
            compare(it, slow.after(story), story, now);
        }
    }

    private void compare(Case it, List<Standing> should, List<Happened> story, Instant now) {
        List<Standing> said =
                it.clocks().all().stream()
                        .map(c ->
                                new Standing(
                                        c.rule().name(),
                                        c.since(),
                                        c.due(),
                                        c.hand().word(),
                                        c.hand().moment()))
                        .toList();
        assertThat(said).as("after %s", story).containsExactlyInAnyOrderElementsOf(should);
        for (CaseClock clock : it.clocks().all()) {
            seen.add(clock.hand().word());
            if (clock.extendedAt() != null) seen.add("extended");
            if (clock.stoodStill() > 0) seen.add("paused");
            if (clock.isRunning() && clock.due().isBefore(now)) seen.add("late");
            if (it.state() instanceof CaseState.Closed) assertThat(clock.isOpen()).isFalse();
        }
    }

    private static @Nullable Happened something(
            Random chance, Case it, List<CaseKind> kinds, Instant now) {
        CaseKind kind = kinds.get(chance.nextInt(kinds.size()));
        boolean waited = it.state() instanceof CaseState.Waiting;
        int no = 1 + chance.nextInt(it.clocks().all().size());
        return switch (chance.nextInt(12)) {
            case 0, 1 ->
                    done(
                            it.classify(kind, "vì", OFFICER, k -> k.series() + "-1", now),
                            new Happened("CLASSIFIED", now, kind, 0));
            case 2 ->
                    done(
                            it.answer("Vâng", false, chance.nextBoolean() ? null : OFFICER, now),
                            new Happened("ANSWERED", now, null, 0));
            case 3, 4 -> {
                Verdict verdict = it.answer("Ở đâu ạ?", true, OFFICER, now);
                boolean waits = it.state() instanceof CaseState.Waiting;
                yield done(
                        verdict, new Happened(waits && !waited ? "ASKED" : "TOLD", now, null, 0));
            }
            case 5 -> it.heardAgain(now, now) ? new Happened("WENT_ON", now, null, 0) : null;
            case 6 ->
                    done(it.pause("gọi điện", OFFICER, now), new Happened("PAUSED", now, null, 0));
            case 7 ->
                    done(
                            it.extend(no, "phức tạp", OFFICER, Role.COMMUNE_CHIEF, now),
                            new Happened("EXTENDED", now, null, no));
            case 8 ->
                    done(
                            it.noticeGiven("số 12", OFFICER, now),
                            new Happened("NOTIFIED", now, null, 0));
            case 9 ->
                    done(
                            it.urgent("có thể bỏ trốn", OFFICER),
                            new Happened("URGENT", now, null, 0));
            case 10 ->
                    chance.nextInt(3) > 0
                            ? null
                            : done(
                                    it.handOver("Cơ quan điều tra", "", OFFICER, now),
                                    new Happened("HANDED_OVER", now, null, 0));
            default ->
                    it.state() instanceof CaseState.Closed
                            ? done(
                                    it.reopen("chưa xong", OFFICER, now),
                                    new Happened("REOPENED", now, null, 0))
                            : chance.nextInt(3) > 0
                                    ? null
                                    : done(
                                            it.close(Outcome.DUPLICATE, "trùng", OFFICER, now),
                                            new Happened("CLOSED", now, null, 0));
        };
    }

    private static @Nullable Happened done(Verdict verdict, Happened what) {
        return verdict instanceof Verdict.Done ? what : null;
    }

    private static Instant beginning(Random chance) {
        Instant first =
                Instant.parse(
                        chance.nextBoolean() ? "2026-01-28T16:50:00Z" : "2021-12-28T17:10:00Z");
        return first.plus(Duration.ofDays(chance.nextInt(60)))
                .plus(Duration.ofMinutes(chance.nextInt(40) - 20));
    }

    private static Duration pause(Random chance) {
        return switch (chance.nextInt(3)) {
            case 0 -> Duration.ofSeconds(chance.nextInt(900));
            case 1 -> Duration.ofMinutes(chance.nextInt(60 * 30));
            default -> Duration.ofDays(chance.nextInt(5)).plusMinutes(chance.nextInt(30));
        };
    }
}
