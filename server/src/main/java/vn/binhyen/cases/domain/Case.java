package vn.binhyen.cases.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.binhyen.cases.CaseEvent;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.cases.CaseState;
import vn.binhyen.cases.Outcome;
import vn.binhyen.cases.Satisfaction;
import vn.binhyen.cases.Verdict;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.staff.Role;

/// One thing a resident brought, from the first words to the outcome.
///
/// Its beginning never changes. Each verb guards, changes the state, notes what happened and raises
/// the version by one; a verb that refuses changes nothing.
public final class Case {

    private static final Set<Role> LEADERS = Set.of(Role.COMMUNE_CHIEF, Role.PROVINCE_STAFF);

    private final UUID id;
    private UnitId unit;
    private final Origin origin;
    private final Instant openedAt;
    private final Clocks clocks;
    private CaseState state;
    private @Nullable UUID assignee;
    private @Nullable Instant firstAnsweredAt;
    private @Nullable Instant answeredAt;
    private @Nullable Instant valuedAt;
    private int reopened;
    private int version;
    private final List<Step> steps = new ArrayList<>();

    /// What a verb did: the entry for the timeline and the event for the journal.
    ///
    /// @param words what an officer or the resident wrote, if anything
    /// @param detail a stable word: a kind, an outcome, an officer's id
    public record Step(
            String type,
            @Nullable UUID by,
            String words,
            String detail,
            @Nullable CaseEvent event) {}

    private Case(
            UUID id, UnitId unit, Origin origin, Instant openedAt, Clocks clocks, CaseState state) {
        this.id = id;
        this.unit = unit;
        this.origin = origin;
        this.openedAt = openedAt;
        this.clocks = clocks;
        this.state = state;
    }

    /// A case begins.
    ///
    /// @param by the officer who made it one; null when it came through a resident's own door
    public static Case open(
            UUID id,
            UnitId unit,
            Origin origin,
            @Nullable UUID by,
            TimeLimits limits,
            Instant now) {
        var clocks = new Clocks(limits, List.of());
        var opened = new Case(id, unit, origin, now, clocks, new CaseState.Received());
        clocks.begin(Occasion.HEARD, null, origin.wordsAt(), origin.wordsAt());
        opened.assignee = by;
        opened.step(
                "OPENED",
                by,
                "",
                origin.channel(),
                v -> new CaseEvent.CaseOpened(id, unit, v, origin.channel()));
        return opened;
    }

    /// A case as it was kept.
    public static Case kept(
            UUID id,
            UnitId unit,
            Origin origin,
            Instant openedAt,
            CaseState state,
            @Nullable UUID assignee,
            Clocks clocks,
            @Nullable Instant firstAnsweredAt,
            @Nullable Instant answeredAt,
            @Nullable Instant valuedAt,
            int reopened,
            int version) {
        var kept = new Case(id, unit, origin, openedAt, clocks, state);
        kept.assignee = assignee;
        kept.firstAnsweredAt = firstAnsweredAt;
        kept.answeredAt = answeredAt;
        kept.valuedAt = valuedAt;
        kept.reopened = reopened;
        kept.version = version;
        return kept;
    }

    /// An officer says what it is in law. The number of the register is given now and stays when
    /// the kind changes within it; a later change needs a reason.
    ///
    /// @param numbers gives the next number of a kind's register, as `PA-2026-0012`
    public Verdict classify(
            CaseKind kind,
            String reason,
            UUID by,
            Function<CaseKind, String> numbers,
            Instant now) {
        switch (state) {
            case CaseState.Received() -> state = new CaseState.InWork(kind, numbers.apply(kind));
            case CaseState.InHand here -> {
                if (here.kind() == kind) return new Verdict.NothingToChange();
                if (reason.isBlank()) return new Verdict.ReasonNeeded();
                state = here.as(kind, renumbered(here, kind, numbers));
            }
            case CaseState.HandedOver _, CaseState.Closed _ -> {
                return new Verdict.NotNow(state);
            }
        }
        Instant waitingSince = state instanceof CaseState.Waiting waiting ? waiting.since() : null;
        clocks.happened(Occasion.TAKEN_UP, now);
        clocks.reclassified(kind, origin.wordsAt(), answeredAt, waitingSince, now);
        step(
                "CLASSIFIED",
                by,
                reason,
                kind.name(),
                v -> new CaseEvent.CaseClassified(id, unit, v, kind));
        return new Verdict.Done();
    }

    /// Crime information that cannot wait: caught in the act, very serious, somebody may flee. The
    /// clock of urgent matters begins beside the others (TTLT 01/2021).
    public Verdict urgent(String reason, UUID by) {
        if (state instanceof CaseState.Received) return new Verdict.ClassifyFirst();
        if (!(state instanceof CaseState.InHand here)) return new Verdict.NotNow(state);
        if (clocks.isOpen(Occasion.URGENT)) return new Verdict.NothingToChange();
        if (reason.isBlank()) return new Verdict.ReasonNeeded();
        if (clocks.begin(Occasion.URGENT, here.kind(), origin.wordsAt(), origin.wordsAt()) == 0) {
            return new Verdict.NotNow(state);
        }
        step("URGENT", by, reason, "", v -> new CaseEvent.CaseClocksChanged(id, unit, v));
        return new Verdict.Done();
    }

    /// The resident was told in writing that it was received (TTLT 01/2017 Art. 14); `words` say by
    /// which paper or message.
    public Verdict noticeGiven(String words, UUID by, Instant now) {
        if (words.isBlank()) return new Verdict.WordsNeeded();
        boolean waitsForIt =
                clocks.all().stream()
                        .anyMatch(clock ->
                                clock.isOpen() && clock.rule().stops().contains(Occasion.NOTIFIED));
        if (!waitsForIt) return new Verdict.NothingToChange();
        clocks.happened(Occasion.NOTIFIED, now);
        step("NOTIFIED", by, words, "", v -> new CaseEvent.CaseClocksChanged(id, unit, v));
        return new Verdict.Done();
    }

    /// Gives one of its clocks more time, once, by whom its rule names.
    ///
    /// @param no the clock's place among the case's clocks
    public Verdict extend(int no, String reason, UUID by, Role role, Instant now) {
        if (reason.isBlank()) return new Verdict.ReasonNeeded();
        Verdict verdict = clocks.extend(no, role, now);
        if (!(verdict instanceof Verdict.Done)) return verdict;
        String rule = clocks.all().get(no - 1).rule().name();
        step("EXTENDED", by, reason, rule, v -> new CaseEvent.CaseClocksChanged(id, unit, v));
        return verdict;
    }

    /// The resident is waited for without having been asked here, on the phone perhaps: clocks that
    /// may stand still do.
    public Verdict pause(String reason, UUID by, Instant now) {
        if (!(state instanceof CaseState.InWork(var kind, var number))) {
            return new Verdict.NotNow(state);
        }
        if (reason.isBlank()) return new Verdict.ReasonNeeded();
        waits(kind, number, now);
        step("PAUSED", by, reason, "", v -> new CaseEvent.CaseClocksChanged(id, unit, v));
        return new Verdict.Done();
    }

    /// The waiting is over.
    public Verdict goOn(String words, UUID by, Instant now) {
        if (!(state instanceof CaseState.Waiting(var kind, var number, _))) {
            return new Verdict.NotNow(state);
        }
        inWorkAgain(kind, number, now);
        step("RESUMED", by, words, "", v -> new CaseEvent.CaseClocksChanged(id, unit, v));
        return new Verdict.Done();
    }

    /// Gives the case to an officer; to the one who has it already, nothing changes.
    public Verdict assign(UUID officer, UUID by) {
        if (state instanceof CaseState.Closed) return new Verdict.NotNow(state);
        if (officer.equals(assignee)) return new Verdict.NothingToChange();
        assignee = officer;
        step("ASSIGNED", by, "", officer.toString(), v -> new CaseEvent.CaseAssigned(id, unit, v));
        return new Verdict.Done();
    }

    /// The duty roster gives it to who is on duty. What somebody has already stays with them.
    public Verdict giveByRoster(UUID officer) {
        if (assignee != null) return new Verdict.NothingToChange();
        boolean open = state instanceof CaseState.Received || state instanceof CaseState.InHand;
        if (!open) return new Verdict.NotNow(state);
        assignee = officer;
        step("ON_DUTY", null, "", officer.toString(), v -> new CaseEvent.CaseAssigned(id, unit, v));
        return new Verdict.Done();
    }

    /// Something was said to the resident; `asksBack` when it is a question: then it is no answer,
    /// and the case now waits.
    ///
    /// @param by null when it was said in the channel's own tool
    public Verdict answer(String words, boolean asksBack, @Nullable UUID by, Instant now) {
        return switch (state) {
            case CaseState.Closed _ -> new Verdict.NotNow(state);
            case CaseState.Received(), CaseState.HandedOver _ -> answered(words, asksBack, by, now);
            case CaseState.InWork(var kind, var number) -> {
                if (asksBack) waits(kind, number, now);
                yield answered(words, asksBack, by, now);
            }
            case CaseState.Waiting(var kind, var number, _) -> {
                if (!asksBack) inWorkAgain(kind, number, now);
                yield answered(words, asksBack, by, now);
            }
        };
    }

    /// The resident wrote again; a case that waited for it is in work once more. Words that were
    /// kept before it began to wait are not what it waits for, however late they are read.
    ///
    /// @param keptAt when the words were kept
    /// @return whether it had waited
    public boolean heardAgain(Instant keptAt, Instant now) {
        if (!(state instanceof CaseState.Waiting(var kind, var number, var since))
                || keptAt.isBefore(since)) {
            return false;
        }
        inWorkAgain(kind, number, now);
        return true;
    }

    /// An officer's own remark, never shown to the resident. The outcome could not be told where
    /// the resident wrote: their channel lets nobody write first. Who has a receipt's code reads it
    /// there.
    public void untold() {
        step("UNTOLD", null, "", "", null);
    }

    public Verdict note(String words, UUID by) {
        if (words.isBlank()) return new Verdict.WordsNeeded();
        step("NOTE", by, words, "", null);
        return new Verdict.Done();
    }

    /// The case goes to another unit, which numbers it anew; words, timeline and clocks go with it.
    /// Nobody there has it yet.
    ///
    /// @param numbers gives the next number of a kind's register of the new unit
    public Verdict transfer(UnitId to, String reason, UUID by, Function<CaseKind, String> numbers) {
        if (to.equals(unit)) return new Verdict.SameUnit();
        if (reason.isBlank()) return new Verdict.ReasonNeeded();
        switch (state) {
            case CaseState.Received() -> {}
            case CaseState.InHand here -> state = here.as(here.kind(), numbers.apply(here.kind()));
            case CaseState.HandedOver _, CaseState.Closed _ -> {
                return new Verdict.NotNow(state);
            }
        }
        UnitId from = unit;
        unit = to;
        assignee = null;
        step(
                "TRANSFERRED",
                by,
                reason,
                from + " " + to,
                v -> new CaseEvent.CaseTransferred(id, to, v, from));
        return new Verdict.Done();
    }

    /// Crime information leaves for the body that resolves it (TTLT 01/2017; TTLT 01/2021).
    public Verdict handOver(String receiver, String words, UUID by, Instant now) {
        if (receiver.isBlank()) return new Verdict.ReceiverNeeded();
        return switch (state) {
            case CaseState.Received() -> new Verdict.ClassifyFirst();
            case CaseState.HandedOver _, CaseState.Closed _ -> new Verdict.NotNow(state);
            case CaseState.InHand here ->
                    handedOver(here.kind(), here.number(), receiver, words, by, now);
        };
    }

    /// Ends the case with a coded outcome and plain words for the resident. Commune police have no
    /// power to resolve crime information, so such a case is handed over first (or refused, or a
    /// duplicate).
    public Verdict close(Outcome outcome, String words, UUID by, Instant now) {
        if (words.isBlank()) return new Verdict.WordsNeeded();
        return switch (state) {
            case CaseState.Received() -> new Verdict.ClassifyFirst();
            case CaseState.Closed _ -> new Verdict.NotNow(state);
            case CaseState.HandedOver(var kind, var number, _, _) ->
                    closed(kind, number, outcome, words, by, now);
            case CaseState.InHand here ->
                    mayEndHere(here.kind(), outcome)
                            ? closed(here.kind(), here.number(), outcome, words, by, now)
                            : new Verdict.HandOverFirst();
        };
    }

    /// "Not solved": the resident (`by` null) or an officer takes up an ended case again. A
    /// resident may do so once; after that an officer decides.
    public Verdict reopen(String words, @Nullable UUID by, Instant now) {
        if (!(state instanceof CaseState.Closed(var kind, var number, _, _, _))) {
            return new Verdict.NotNow(state);
        }
        if (by == null && reopened > 0) return new Verdict.OnlyOnce();
        state = new CaseState.InWork(kind, number);
        reopened++;
        answeredAt = null;
        clocks.beginAnew(kind, origin.wordsAt(), now);
        step("REOPENED", by, words, "", v -> new CaseEvent.CaseReopened(id, unit, v));
        return new Verdict.Done();
    }

    /// The resident says how they found it; said again, the last word counts.
    public Verdict rate(Satisfaction satisfaction) {
        if (!(state instanceof CaseState.Closed)) return new Verdict.NotNow(state);
        step(
                "RATED",
                null,
                "",
                satisfaction.name(),
                v -> new CaseEvent.CaseRated(id, unit, v, satisfaction));
        return new Verdict.Done();
    }

    /// Whoever leads says that the tip was of value, or takes that back; `reason` says why. What is
    /// no tip cannot be one of value.
    public Verdict value(boolean valuable, String reason, UUID by, Role role, Instant now) {
        CaseKind kind = CaseState.kindOf(state).orElse(null);
        if (kind == null) return new Verdict.ClassifyFirst();
        if (!LEADERS.contains(role)) return new Verdict.NotYourRole(LEADERS);
        if (valuable == (valuedAt != null)) return new Verdict.NothingToChange();
        if (valuable && !kind.isTip()) return new Verdict.NoTip();
        if (reason.isBlank()) return new Verdict.ReasonNeeded();
        valuedAt = valuable ? now : null;
        step(
                valuable ? "VALUED" : "NOT_VALUED",
                by,
                reason,
                "",
                v -> new CaseEvent.CaseValued(id, unit, v, valuable));
        return new Verdict.Done();
    }

    private void waits(CaseKind kind, String number, Instant now) {
        state = new CaseState.Waiting(kind, number, now);
        clocks.standStill(now);
    }

    private void inWorkAgain(CaseKind kind, String number, Instant now) {
        state = new CaseState.InWork(kind, number);
        clocks.goOn(now);
    }

    private Verdict answered(String words, boolean asksBack, @Nullable UUID by, Instant now) {
        clocks.happened(Occasion.TAKEN_UP, now);
        if (!asksBack) {
            if (firstAnsweredAt == null) firstAnsweredAt = now;
            if (answeredAt == null) answeredAt = now;
            clocks.happened(Occasion.ANSWERED, now);
        }
        step(
                asksBack ? "ASKED" : "ANSWERED",
                by,
                words,
                "",
                v -> new CaseEvent.CaseAnswered(id, unit, v, asksBack));
        return new Verdict.Done();
    }

    private Verdict handedOver(
            CaseKind kind, String number, String receiver, String words, UUID by, Instant now) {
        state = new CaseState.HandedOver(kind, number, receiver, now);
        clocks.goOn(now);
        clocks.happened(Occasion.HANDED_OVER, now);
        clocks.begin(Occasion.HANDED_OVER, kind, origin.wordsAt(), now);
        step("HANDED_OVER", by, words, receiver, v -> new CaseEvent.CaseHandedOver(id, unit, v));
        return new Verdict.Done();
    }

    private Verdict closed(
            CaseKind kind, String number, Outcome outcome, String words, UUID by, Instant now) {
        state = new CaseState.Closed(kind, number, outcome, words, now);
        if (firstAnsweredAt == null) firstAnsweredAt = now;
        clocks.goOn(now);
        clocks.closed(now);
        step(
                "CLOSED",
                by,
                words,
                outcome.name(),
                v -> new CaseEvent.CaseClosed(id, unit, v, outcome));
        return new Verdict.Done();
    }

    private static boolean mayEndHere(CaseKind kind, Outcome outcome) {
        return !kind.isCrimeInformation()
                || outcome == Outcome.REFUSED
                || outcome == Outcome.DUPLICATE
                || outcome == Outcome.NOT_CONFIRMED;
    }

    private static String renumbered(
            CaseState.InHand here, CaseKind kind, Function<CaseKind, String> numbers) {
        return here.kind().series().equals(kind.series()) ? here.number() : numbers.apply(kind);
    }

    private void step(
            String type,
            @Nullable UUID by,
            String words,
            String detail,
            @Nullable Function<Integer, CaseEvent> event) {
        version++;
        steps.add(new Step(type, by, words, detail, event == null ? null : event.apply(version)));
    }

    public UUID id() {
        return id;
    }

    public UnitId unit() {
        return unit;
    }

    public Origin origin() {
        return origin;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public CaseState state() {
        return state;
    }

    public @Nullable UUID assignee() {
        return assignee;
    }

    public Clocks clocks() {
        return clocks;
    }

    /// What is due next here; null when no clock of ours runs.
    public @Nullable TimeLimit limit() {
        return clocks.next()
                .map(clock -> new TimeLimit(clock.rule().name(), clock.due()))
                .orElse(null);
    }

    public @Nullable Instant firstAnsweredAt() {
        return firstAnsweredAt;
    }

    /// The first answer since it was last taken up again.
    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    /// Since when it is called a tip of value; null when it is not.
    public @Nullable Instant valuedAt() {
        return valuedAt;
    }

    public int reopened() {
        return reopened;
    }

    public int version() {
        return version;
    }

    /// What the verbs called since the case was taken up have done, in order.
    public List<Step> steps() {
        return List.copyOf(steps);
    }
}
