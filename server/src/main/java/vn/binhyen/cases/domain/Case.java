package vn.binhyen.cases.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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

/// One thing a resident brought, from the first words to the outcome.
///
/// Its beginning never changes. Each verb guards, changes the state, notes what happened and raises
/// the version by one; a verb that refuses changes nothing.
public final class Case {

    private final UUID id;
    private final UnitId unit;
    private final Origin origin;
    private final Instant openedAt;
    private CaseState state;
    private @Nullable UUID assignee;
    private @Nullable TimeLimit limit;
    private @Nullable Instant firstAnsweredAt;
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

    private Case(UUID id, UnitId unit, Origin origin, Instant openedAt, CaseState state) {
        this.id = id;
        this.unit = unit;
        this.origin = origin;
        this.openedAt = openedAt;
        this.state = state;
    }

    /// A case begins.
    ///
    /// @param by the officer who made it one; null when it came through a resident's own door
    public static Case open(
            UUID id, UnitId unit, Origin origin, @Nullable UUID by, TimeLimit limit, Instant now) {
        var opened = new Case(id, unit, origin, now, new CaseState.Received());
        opened.limit = limit;
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
            @Nullable TimeLimit limit,
            @Nullable Instant firstAnsweredAt,
            int reopened,
            int version) {
        var kept = new Case(id, unit, origin, openedAt, state);
        kept.assignee = assignee;
        kept.limit = limit;
        kept.firstAnsweredAt = firstAnsweredAt;
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
            Function<CaseKind, TimeLimit> limits) {
        switch (state) {
            case CaseState.Received() -> state = new CaseState.InWork(kind, numbers.apply(kind));
            case CaseState.InWork(var old, var number) -> {
                if (old == kind) return new Verdict.NothingToChange();
                if (reason.isBlank()) return new Verdict.ReasonNeeded();
                state = new CaseState.InWork(kind, renumbered(old, kind, number, numbers));
            }
            case CaseState.Waiting(var old, var number, var since) -> {
                if (old == kind) return new Verdict.NothingToChange();
                if (reason.isBlank()) return new Verdict.ReasonNeeded();
                state = new CaseState.Waiting(kind, renumbered(old, kind, number, numbers), since);
            }
            case CaseState.HandedOver _, CaseState.Closed _ -> {
                return new Verdict.NotNow(state);
            }
        }
        if (firstAnsweredAt == null) limit = limits.apply(kind);
        step(
                "CLASSIFIED",
                by,
                reason,
                kind.name(),
                v -> new CaseEvent.CaseClassified(id, unit, v, kind));
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

    /// The resident was answered; `asksBack` when the answer is a question and the case now waits.
    ///
    /// @param by null when it was said in the channel's own tool
    public Verdict answer(String words, boolean asksBack, @Nullable UUID by, Instant now) {
        return switch (state) {
            case CaseState.Closed _ -> new Verdict.NotNow(state);
            case CaseState.Received(), CaseState.HandedOver _ -> answered(words, asksBack, by, now);
            case CaseState.InWork(var kind, var number) -> {
                if (asksBack) state = new CaseState.Waiting(kind, number, now);
                yield answered(words, asksBack, by, now);
            }
            case CaseState.Waiting(var kind, var number, _) -> {
                if (!asksBack) state = new CaseState.InWork(kind, number);
                yield answered(words, asksBack, by, now);
            }
        };
    }

    /// The resident wrote again; a case that waited for it is in work once more.
    ///
    /// @return whether it had waited
    public boolean heardAgain() {
        if (!(state instanceof CaseState.Waiting(var kind, var number, _))) return false;
        state = new CaseState.InWork(kind, number);
        return true;
    }

    /// An officer's own remark, never shown to the resident.
    public Verdict note(String words, UUID by) {
        if (words.isBlank()) return new Verdict.WordsNeeded();
        step("NOTE", by, words, "", null);
        return new Verdict.Done();
    }

    /// Crime information leaves for the body that resolves it (TTLT 01/2017; TTLT 01/2021).
    public Verdict handOver(String receiver, String words, UUID by, Instant now) {
        if (receiver.isBlank()) return new Verdict.ReceiverNeeded();
        return switch (state) {
            case CaseState.Received() -> new Verdict.ClassifyFirst();
            case CaseState.HandedOver _, CaseState.Closed _ -> new Verdict.NotNow(state);
            case CaseState.InWork(var kind, var number) ->
                    handedOver(kind, number, receiver, words, by, now);
            case CaseState.Waiting(var kind, var number, _) ->
                    handedOver(kind, number, receiver, words, by, now);
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
            case CaseState.InWork(var kind, var number) ->
                    mayEndHere(kind, outcome)
                            ? closed(kind, number, outcome, words, by, now)
                            : new Verdict.HandOverFirst();
            case CaseState.Waiting(var kind, var number, _) ->
                    mayEndHere(kind, outcome)
                            ? closed(kind, number, outcome, words, by, now)
                            : new Verdict.HandOverFirst();
        };
    }

    /// "Not solved": the resident (`by` null) or an officer takes up an ended case again. A
    /// resident may do so once; after that an officer decides.
    public Verdict reopen(String words, @Nullable UUID by, Function<CaseKind, TimeLimit> limits) {
        if (!(state instanceof CaseState.Closed(var kind, var number, _, _, _))) {
            return new Verdict.NotNow(state);
        }
        if (by == null && reopened > 0) return new Verdict.OnlyOnce();
        state = new CaseState.InWork(kind, number);
        reopened++;
        limit = limits.apply(kind);
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

    private Verdict answered(String words, boolean asksBack, @Nullable UUID by, Instant now) {
        if (firstAnsweredAt == null) firstAnsweredAt = now;
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
        limit = null;
        step("HANDED_OVER", by, words, receiver, v -> new CaseEvent.CaseHandedOver(id, unit, v));
        return new Verdict.Done();
    }

    private Verdict closed(
            CaseKind kind, String number, Outcome outcome, String words, UUID by, Instant now) {
        state = new CaseState.Closed(kind, number, outcome, words, now);
        if (firstAnsweredAt == null) firstAnsweredAt = now;
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
            CaseKind old, CaseKind kind, String number, Function<CaseKind, String> numbers) {
        return old.series().equals(kind.series()) ? number : numbers.apply(kind);
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

    public @Nullable TimeLimit limit() {
        return limit;
    }

    public @Nullable Instant firstAnsweredAt() {
        return firstAnsweredAt;
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
