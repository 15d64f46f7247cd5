package vn.binhyen.figures.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import vn.binhyen.audit.Audit;
import vn.binhyen.figures.CountEntries;
import vn.binhyen.figures.CountEntry;
import vn.binhyen.figures.CountKept;
import vn.binhyen.figures.Indicators;
import vn.binhyen.figures.domain.CountSheet;
import vn.binhyen.figures.domain.TypedCount;
import vn.binhyen.figures.persistence.Entries;
import vn.binhyen.journal.Journal;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.Territory;

/// Keeps what officers counted outside the system. Unit and indicator of an entry never change:
/// whoever chose the wrong one withdraws it and keys it in anew, so that every ground's versions go
/// forward.
@Service
class KeepCounts implements CountEntries {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int AT_ONCE = 1_000;

    private final Entries entries;
    private final Indicators indicators;
    private final Territory territory;
    private final Journal journal;
    private final Audit audit;
    private final Transactions transactions;
    private final Clock clock;

    KeepCounts(
            Entries entries,
            Indicators indicators,
            Territory territory,
            Journal journal,
            Audit audit,
            Transactions transactions,
            Clock clock) {
        this.entries = entries;
        this.indicators = indicators;
        this.territory = territory;
        this.journal = journal;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Kept key(StaffMember me, UUID id, Draft draft) {
        return transactions.as(
                me.asker(),
                () -> {
                    List<CountEntry> known = entries.take(id);
                    if (!known.isEmpty()) return new Kept.Done(known.getFirst());
                    if (!entries.maySee(draft.unit())) return new Kept.NotYours();
                    return kept(me, entry(me, id, 1, draft, false));
                });
    }

    @Override
    public Kept change(StaffMember me, UUID id, int over, Draft draft) {
        return next(
                me,
                id,
                over,
                before ->
                        before.indicator().equals(draft.indicator())
                                        && before.unit().equals(draft.unit())
                                ? kept(me, entry(me, id, over + 1, draft, false))
                                : new Kept.NotYours());
    }

    @Override
    public Kept withdraw(StaffMember me, UUID id, int over) {
        return next(
                me,
                id,
                over,
                before -> {
                    if (before.withdrawn()) return new Kept.Done(before);
                    var draft =
                            new Draft(
                                    before.indicator(),
                                    before.unit(),
                                    before.day(),
                                    before.figure(),
                                    before.note(),
                                    before.origin());
                    return kept(me, entry(me, id, over + 1, draft, true));
                });
    }

    private Kept next(StaffMember me, UUID id, int over, Function<CountEntry, Kept> deed) {
        return transactions.as(
                me.asker(),
                () -> {
                    List<CountEntry> known = entries.take(id);
                    if (known.isEmpty()) return new Kept.NotYours();
                    CountEntry newest = known.getFirst();
                    return newest.version() == over ? deed.apply(newest) : new Kept.Stale(newest);
                });
    }

    private Kept kept(StaffMember me, CountEntry entry) {
        entries.keep(List.of(entry));
        tell(entry);
        String act = entry.withdrawn() ? "count-withdrawn" : "count-kept";
        audit.did(me.asker(), act, entry.id(), entry.unit(), entry.indicator());
        return new Kept.Done(entry);
    }

    private void tell(CountEntry entry) {
        journal.write(new CountKept(entry.id(), entry.unit(), entry.version()));
    }

    private CountEntry entry(StaffMember me, UUID id, int version, Draft draft, boolean withdrawn) {
        return new CountEntry(
                id,
                version,
                draft.indicator(),
                draft.unit(),
                draft.day(),
                draft.figure(),
                draft.note(),
                draft.origin(),
                withdrawn,
                me.id(),
                clock.instant());
    }

    @Override
    public Taken takeIn(StaffMember me, byte[] file) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), HERE);
        var sheet =
                CountSheet.read(
                        file, new TypedCount.Ground(indicators, territory, me.unit(), today));
        return transactions.as(
                me.asker(),
                () -> {
                    var mistakes = new ArrayList<>(sheet.mistakes());
                    Map<UnitId, Boolean> mine = new HashMap<>();
                    var good = new ArrayList<CountEntry>();
                    sheet.good()
                            .forEach((id, line) -> {
                                UnitId unit = line.draft().unit();
                                if (mine.computeIfAbsent(unit, entries::maySee)) {
                                    good.add(entry(me, id, 1, line.draft(), false));
                                } else {
                                    mistakes.add(
                                            new Mistake(
                                                    line.number(), Wrong.NOT_YOURS, unit.code()));
                                }
                            });
                    int kept = keep(good);
                    if (kept > 0) {
                        audit.did(me.asker(), "counts-imported", me.id(), me.unit(), "" + kept);
                    }
                    return new Taken(kept, good.size() - kept, mistakes);
                });
    }

    private int keep(List<CountEntry> good) {
        int kept = 0;
        for (int from = 0; from < good.size(); from += AT_ONCE) {
            var part = good.subList(from, Math.min(good.size(), from + AT_ONCE));
            var fresh = new HashSet<>(entries.keep(part));
            part.stream().filter(entry -> fresh.contains(entry.id())).forEach(this::tell);
            kept += fresh.size();
        }
        return kept;
    }

    @Override
    public Page page(StaffMember me, Sought sought, int page, int size) {
        return transactions.reading(
                me.asker(),
                () -> new Page(entries.page(sought, page, size), entries.count(sought)));
    }

    @Override
    public List<CountEntry> history(StaffMember me, UUID id) {
        return transactions.reading(me.asker(), () -> entries.history(id));
    }
}
