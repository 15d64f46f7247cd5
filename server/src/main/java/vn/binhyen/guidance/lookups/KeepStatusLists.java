package vn.binhyen.guidance.lookups;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import vn.binhyen.audit.Audit;
import vn.binhyen.guidance.lookups.StatusListRows.Kept;
import vn.binhyen.journal.Journal;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.Ids;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;

/// Takes lists in and lets them go.
@Service
class KeepStatusLists implements StatusLists {

    private static final Asker JOB = new Asker.Worker("retention");
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Duration WAITS = Duration.ofHours(1);

    private final Transactions transactions;
    private final StatusListRows rows;
    private final LookUpSeal seal;
    private final LookUpWords words;
    private final Journal journal;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    KeepStatusLists(
            Transactions transactions,
            StatusListRows rows,
            LookUpSeal seal,
            LookUpWords words,
            Journal journal,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.transactions = transactions;
        this.rows = rows;
        this.seal = seal;
        this.words = words;
        this.journal = journal;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public LookUpWords words() {
        return words;
    }

    @Override
    public Checked check(StaffMember me, Offer offer, byte[] file) {
        ListSheet sheet = ListSheet.read(file, offer.kind(), words, today());
        if (sheet.lines().isEmpty()) {
            return new Checked(Optional.empty(), 0, sheet.leftOut(), sheet.mistakes());
        }
        UUID id = ids.next();
        List<Kept> kept = sealed(id, offer.kind(), sheet.lines());
        transactions.as(me.asker(), () -> rows.add(id, offer, kept, me.id(), clock.instant()));
        return new Checked(Optional.of(id), kept.size(), sheet.leftOut(), sheet.mistakes());
    }

    /// In the order of the fingerprints, so that not even the place in the file is kept.
    private List<Kept> sealed(UUID list, ListKind kind, List<ListLine> lines) {
        return lines.stream()
                .map(line ->
                        new Kept(
                                seal.finder(kind, line.who()),
                                seal.seal(list, kind, line.who(), line.told().written())))
                .sorted(Comparator.comparing(Kept::finder, Arrays::compareUnsigned))
                .toList();
    }

    @Override
    public boolean takeOver(StaffMember me, UUID list) {
        return transactions.as(
                me.asker(),
                () -> {
                    Optional<Listed> taken = rows.takeOver(list, clock.instant());
                    taken.ifPresent(it -> {
                        String note = it.kind().word() + ": " + it.lines() + " lines";
                        audit.did(me.asker(), "status-list-taken-over", list, it.unit(), note);
                        journal.write(
                                new StatusListTaken(list, it.unit(), it.kind().word(), it.lines()));
                    });
                    return taken.isPresent();
                });
    }

    @Override
    public boolean remove(StaffMember me, UUID list) {
        return transactions.as(
                me.asker(),
                () -> {
                    Optional<Listed> gone = rows.remove(list);
                    gone.ifPresent(it ->
                            audit.did(
                                    me.asker(),
                                    "status-list-removed",
                                    list,
                                    it.unit(),
                                    it.kind().word()));
                    return gone.isPresent();
                });
    }

    @Override
    public List<Listed> standing(StaffMember me, UnitId unit) {
        return transactions.reading(me.asker(), () -> rows.standing(unit, today()));
    }

    @Scheduled(fixedDelayString = "PT30M", initialDelayString = "PT5M")
    int removeOld() {
        return transactions.as(JOB, () -> rows.removeOld(today(), clock.instant().minus(WAITS)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VIETNAM);
    }
}
