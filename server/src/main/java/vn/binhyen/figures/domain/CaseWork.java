package vn.binhyen.figures.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhyen.cases.CaseFact;
import vn.binhyen.figures.Countable;
import vn.binhyen.figures.HourOfWeek;
import vn.binhyen.figures.Occurrence;
import vn.binhyen.figures.SourceVersion;
import vn.binhyen.figures.SourceVersion.Source;
import vn.binhyen.kernel.UnitId;

/// What a case, as it stands in one version, says may be counted. A pure function.
public final class CaseWork {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final UnitThroughTime units;

    public CaseWork(UnitThroughTime units) {
        this.units = units;
    }

    public SourceVersion of(CaseFact fact) {
        var said = new ArrayList<Occurrence>();
        Map<String, String> traits = traits(fact);
        var arrived = new HashMap<>(traits);
        arrived.put(HourOfWeek.TRAIT, HourOfWeek.of(fact.wordsAt()).word());
        said.add(one(Countable.CASE_RECEIVED, fact, fact.wordsAt(), arrived));
        if (fact.firstAnsweredAt() != null) {
            said.add(one(Countable.CASE_ANSWERED, fact, fact.firstAnsweredAt(), traits));
        }
        lateSince(fact)
                .ifPresent(at -> said.add(one(Countable.CASE_ANSWERED_LATE, fact, at, traits)));
        if (fact.handedOverAt() != null) {
            said.add(one(Countable.CASE_HANDED_OVER, fact, fact.handedOverAt(), traits));
        }
        for (Instant at : fact.reopenedAt()) {
            said.add(one(Countable.CASE_REOPENED, fact, at, traits));
        }
        if (fact.closedAt() != null) {
            said.add(one(Countable.CASE_CLOSED, fact, fact.closedAt(), traits));
        }
        if (fact.ratedAt() != null)
            said.add(one(Countable.CASE_RATED, fact, fact.ratedAt(), traits));
        if (fact.valuedAt() != null) {
            said.add(one(Countable.CASE_VALUED, fact, fact.valuedAt(), traits));
        }
        said.addAll(open(fact, traits));
        return new SourceVersion(new Source("case", fact.id()), fact.version(), said);
    }

    /// The first answer or hand-over, if it came after the limit.
    private static Optional<Instant> lateSince(CaseFact fact) {
        Instant first = earlier(fact.firstAnsweredAt(), fact.handedOverAt());
        Instant due = fact.firstDueAt();
        return first != null && due != null && first.isAfter(due)
                ? Optional.of(first)
                : Optional.empty();
    }

    /// 1 from the day it was opened, 0 from the day it was closed; the level moves where the case
    /// goes.
    private List<Occurrence> open(CaseFact fact, Map<String, String> traits) {
        var levels = new ArrayList<Occurrence>();
        Instant from = fact.openedAt();
        for (CaseFact.Stay stay : fact.before()) {
            levels.addAll(lay(stay.unit(), from, stay.until(), traits));
            from = stay.until();
        }
        levels.addAll(lay(fact.unit(), from, fact.closedAt(), traits));
        return levels;
    }

    /// When its commune became another meanwhile, the level moves there on that day.
    private List<Occurrence> lay(
            UnitId unit, Instant from, @Nullable Instant until, Map<String, String> traits) {
        LocalDate opened = day(from);
        LocalDate closed = until == null ? null : day(until);
        UnitId first = units.on(unit, opened);
        Optional<UnitThroughTime.Move> move = units.moveOf(first);
        var levels = new ArrayList<Occurrence>();
        levels.add(level(first, opened, traits, 1));
        UnitId last = first;
        if (move.isPresent() && (closed == null || closed.isAfter(move.get().day()))) {
            last = move.get().successor();
            levels.add(level(first, move.get().day(), traits, 0));
            levels.add(level(last, move.get().day(), traits, 1));
        }
        if (closed != null) levels.add(level(last, closed, traits, 0));
        return levels;
    }

    private static Occurrence level(
            UnitId unit, LocalDate day, Map<String, String> traits, long value) {
        return Occurrence.level(Countable.CASE_OPEN, unit, day, traits, value);
    }

    private Occurrence one(Countable what, CaseFact fact, Instant at, Map<String, String> traits) {
        LocalDate day = day(at);
        return Occurrence.one(what, units.on(fact.unitAt(at), day), day, traits);
    }

    private static Map<String, String> traits(CaseFact fact) {
        var traits = new HashMap<String, String>();
        traits.put("channel", fact.channel());
        if (fact.kind() != null) traits.put("kind", fact.kind().name());
        if (fact.outcome() != null) traits.put("outcome", fact.outcome().name());
        if (fact.satisfaction() != null) traits.put("satisfaction", fact.satisfaction().name());
        return traits;
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null) return other;
        return other == null || one.isBefore(other) ? one : other;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, HERE);
    }
}
