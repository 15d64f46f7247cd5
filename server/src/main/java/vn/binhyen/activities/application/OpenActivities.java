package vn.binhyen.activities.application;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import vn.binhyen.activities.Activities;
import vn.binhyen.activities.Activity;
import vn.binhyen.activities.Activity.State;
import vn.binhyen.activities.Sums;
import vn.binhyen.activities.persistence.Attached;
import vn.binhyen.activities.persistence.SumRows;
import vn.binhyen.activities.persistence.Versions;
import vn.binhyen.cases.CaseFilter;
import vn.binhyen.cases.CaseLine;
import vn.binhyen.cases.CaseLists;
import vn.binhyen.cases.CaseQuery;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.Period;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.vault.Checked;
import vn.binhyen.vault.Files;
import vn.binhyen.vault.OpenFile;

/// The face: deeds go to [KeepActivities], reads are answered here.
@Service
class OpenActivities implements Activities {

    private final KeepActivities keep;
    private final Versions versions;
    private final Attached attached;
    private final SumRows sums;
    private final CaseLists cases;
    private final Files files;
    private final Transactions transactions;
    private final Clock clock;

    OpenActivities(
            KeepActivities keep,
            Versions versions,
            Attached attached,
            SumRows sums,
            CaseLists cases,
            Files files,
            Transactions transactions,
            Clock clock) {
        this.keep = keep;
        this.versions = versions;
        this.attached = attached;
        this.sums = sums;
        this.cases = cases;
        this.files = files;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Kept log(StaffMember me, UUID id, Draft draft, List<Checked.Good> pictures) {
        return keep.log(me, id, draft, pictures);
    }

    @Override
    public Kept correct(
            StaffMember me,
            UUID id,
            int over,
            Draft draft,
            String reason,
            List<Checked.Good> pictures) {
        return keep.correct(me, id, over, draft, reason, pictures);
    }

    @Override
    public Kept cancel(StaffMember me, UUID id, int over, String reason) {
        return keep.end(me, id, over, State.CANCELLED, reason);
    }

    @Override
    public Kept withdraw(StaffMember me, UUID id, int over, String reason) {
        return keep.end(me, id, over, State.WITHDRAWN, reason);
    }

    @Override
    public List<Activity> history(StaffMember me, UUID id) {
        return transactions.reading(me.asker(), () -> versions.history(id));
    }

    @Override
    public Page page(StaffMember me, Sought sought, int page, int size) {
        return transactions.reading(
                me.asker(),
                () -> new Page(versions.page(sought, page, size), versions.count(sought)));
    }

    @Override
    public void each(StaffMember me, Sought sought, Consumer<Activity> reader) {
        transactions.reading(
                me.asker(),
                () -> {
                    versions.each(sought, reader);
                    return true;
                });
    }

    @Override
    public List<Activity> of(StaffMember me, UUID site) {
        return transactions
                .reading(me.asker(), () -> versions.page(Sought.of(site), 1, Integer.MAX_VALUE))
                .stream()
                .filter(Activity::counts)
                .toList();
    }

    @Override
    public Sums sums(Asker asker, Of of, Period period) {
        return transactions.reading(asker, () -> sums.of(of, period));
    }

    @Override
    public Set<UUID> cases(StaffMember me, UUID id) {
        if (!me.role().handlesCases()) return Set.of();
        return transactions.reading(
                me.asker(),
                () -> {
                    var seen = new HashSet<UUID>();
                    cases.chosen(attached.cases(id)).forEach(line -> seen.add(line.id()));
                    return seen;
                });
    }

    @Override
    public List<UUID> pictures(StaffMember me, UUID id) {
        return transactions.reading(me.asker(), () -> attached.pictures(id));
    }

    @Override
    public Optional<OpenFile> picture(StaffMember me, UUID id, UUID file) {
        return transactions.reading(
                me.asker(),
                () -> attached.pictures(id).contains(file) ? files.shared(file) : Optional.empty());
    }

    @Override
    public boolean removePicture(StaffMember me, UUID id, UUID file) {
        return keep.removePicture(me, id, file);
    }

    @Override
    public Map<String, UUID> casesNumbered(StaffMember me, Collection<String> numbers) {
        if (!me.role().handlesCases()) return Map.of();
        return transactions.reading(
                me.asker(),
                () -> {
                    var found = new HashMap<String, UUID>();
                    for (String number : numbers) {
                        numbered(number).ifPresent(id -> found.put(number, id));
                    }
                    return found;
                });
    }

    private Optional<UUID> numbered(String number) {
        CaseFilter filter = CaseFilter.of(CaseQuery.Show.ALL).withWords(number);
        var query = new CaseQuery(filter, CaseQuery.Order.NEWEST, null, 20);
        return cases.lines(query, clock.instant()).lines().stream()
                .filter(line -> number.equalsIgnoreCase(line.number()))
                .map(CaseLine::id)
                .findFirst();
    }
}
