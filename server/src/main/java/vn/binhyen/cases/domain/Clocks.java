package vn.binhyen.cases.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.cases.Verdict;
import vn.binhyen.cases.domain.CaseClock.Hand;
import vn.binhyen.staff.Role;

/// All clocks of one case. Each goes its own way: what ends, extends or drops one leaves the others
/// as they are. Rules are those of the day the case began.
public final class Clocks {

    private final TimeLimits limits;
    private final List<CaseClock> all;

    public Clocks(TimeLimits limits, List<CaseClock> kept) {
        this.limits = limits;
        this.all = new ArrayList<>(kept);
    }

    public List<CaseClock> all() {
        return List.copyOf(all);
    }

    /// The running clock of this house that runs out first.
    public Optional<CaseClock> next() {
        return all.stream()
                .filter(clock -> clock.isRunning() && clock.rule().ours())
                .min(Comparator.comparing(CaseClock::due));
    }

    /// Whether a clock that began by this may still run out.
    boolean isOpen(Occasion starts) {
        return all.stream().anyMatch(clock -> clock.isOpen() && clock.rule().starts() == starts);
    }

    /// What this starts for a case of that kind.
    ///
    /// @param heard when the resident said it: the rules of that day hold
    /// @return how many began
    int begin(Occasion occasion, @Nullable CaseKind kind, Instant heard, Instant since) {
        return begin(kind, heard, since, rule -> rule.starts() == occasion);
    }

    /// Taken up again: what the resident waits for runs anew. The notice of receipt is given once.
    void beginAnew(CaseKind kind, Instant heard, Instant since) {
        begin(
                kind,
                heard,
                since,
                rule -> rule.starts() == Occasion.HEARD && !metNotice(rule.name()));
    }

    private boolean metNotice(String name) {
        return all.stream()
                .anyMatch(clock ->
                        clock.rule().name().equals(name)
                                && clock.rule().stops().contains(Occasion.NOTIFIED)
                                && clock.hand() instanceof Hand.Met);
    }

    private int begin(
            @Nullable CaseKind kind, Instant heard, Instant since, Predicate<TimeRule> which) {
        int before = all.size();
        limits.rules(kind, TimeLimits.dayOf(heard)).stream()
                .filter(which)
                .forEach(rule -> add(rule, since));
        return all.size() - before;
    }

    private CaseClock add(TimeRule rule, Instant since) {
        var clock =
                new CaseClock(
                        all.size() + 1,
                        rule,
                        since,
                        limits.due(rule, since, false, 0),
                        null,
                        0,
                        new Hand.Running());
        all.add(clock);
        return clock;
    }

    /// Ends what waited for this.
    void happened(Occasion occasion, Instant at) {
        change(
                clock -> clock.isOpen() && clock.rule().stops().contains(occasion),
                clock -> clock.now(new Hand.Met(at)));
    }

    /// The case ended: an answer is an end's least, the rest does not apply any more.
    void closed(Instant at) {
        happened(Occasion.ANSWERED, at);
        happened(Occasion.CLOSED, at);
        change(CaseClock::isOpen, clock -> clock.now(new Hand.Dropped(at)));
    }

    /// The resident was asked something. What has run out already stays so.
    void standStill(Instant at) {
        change(
                clock -> clock.isRunning() && clock.rule().waits() && !clock.due().isBefore(at),
                clock -> clock.now(new Hand.StandingStill(at)));
    }

    void goOn(Instant at) {
        change(clock -> clock.hand() instanceof Hand.StandingStill, clock -> goingOn(clock, at));
    }

    private CaseClock goingOn(CaseClock clock, Instant at) {
        if (!(clock.hand() instanceof Hand.StandingStill(Instant since))) return clock;
        long stood = clock.stoodStill() + limits.stoodStill(clock.rule(), since, at);
        boolean extended = clock.extendedAt() != null;
        return clock.goingOn(stood, limits.due(clock.rule(), clock.since(), extended, stood));
    }

    /// Somebody who may gives one clock more time, once, before it has run out.
    Verdict extend(int no, Role grantor, Instant at) {
        Optional<CaseClock> found =
                all.stream().filter(clock -> clock.no() == no && clock.isOpen()).findFirst();
        if (found.isEmpty()) return new Verdict.NoExtension();
        CaseClock clock = found.get();
        boolean ranOut = clock.isRunning() && clock.due().isBefore(at);
        if (clock.rule().extension() == null || clock.extendedAt() != null || ranOut) {
            return new Verdict.NoExtension();
        }
        if (!clock.rule().grantors().contains(grantor)) {
            return new Verdict.NotYourRole(clock.rule().grantors());
        }
        Instant due = limits.due(clock.rule(), clock.since(), true, clock.stoodStill());
        all.set(no - 1, clock.extended(at, due));
        return new Verdict.Done();
    }

    /// The case is of another kind: what the old kind's rules own is dropped and what the new
    /// kind's own begins, as if it had been of that kind from the first words (or since it was
    /// taken up again), without the pauses that ended before. A rule both know goes on with its
    /// pauses and its extension; no other clock is touched.
    ///
    /// @param answered when the resident was answered first, since then; null if not yet
    /// @param waitingSince since when the resident was asked something; null if not
    void reclassified(
            CaseKind kind,
            Instant heard,
            @Nullable Instant answered,
            @Nullable Instant waitingSince,
            Instant at) {
        List<TimeRule> rules = limits.rules(kind, TimeLimits.dayOf(heard));
        Instant since = countsSince(heard);
        change(
                clock -> clock.isOpen() && clock.rule().kind() != null,
                clock -> underOneOf(rules, clock, at));
        for (TimeRule rule : rules) {
            if (rule.starts() != Occasion.HEARD || stands(rule, since)) continue;
            CaseClock clock = add(rule, since);
            if (answered != null && rule.stops().contains(Occasion.ANSWERED)) {
                all.set(clock.no() - 1, clock.now(new Hand.Met(answered)));
            }
        }
        if (waitingSince != null) standStill(waitingSince);
    }

    private static CaseClock underOneOf(List<TimeRule> rules, CaseClock clock, Instant at) {
        return rules.stream()
                .filter(rule -> rule.countsLike(clock.rule()))
                .findFirst()
                .map(clock::under)
                .orElseGet(() -> clock.now(new Hand.Dropped(at)));
    }

    /// The first words, or when it was last taken up again.
    private Instant countsSince(Instant heard) {
        return ofKinds().map(CaseClock::since).max(Comparator.naturalOrder()).orElse(heard);
    }

    private Stream<CaseClock> ofKinds() {
        return all.stream()
                .filter(clock -> clock.rule().kind() != null)
                .filter(clock -> clock.rule().starts() == Occasion.HEARD);
    }

    private boolean stands(TimeRule rule, Instant since) {
        return all.stream()
                .filter(clock -> clock.rule().countsLike(rule))
                .filter(clock -> !(clock.hand() instanceof Hand.Dropped))
                .anyMatch(clock ->
                        clock.since().equals(since)
                                || clock.rule().stops().contains(Occasion.NOTIFIED));
    }

    private void change(Predicate<CaseClock> which, UnaryOperator<CaseClock> how) {
        all.replaceAll(clock -> which.test(clock) ? how.apply(clock) : clock);
    }
}
