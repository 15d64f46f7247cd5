package vn.binhyen.guidance.application;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import vn.binhyen.audit.Audit;
import vn.binhyen.guidance.Answer;
import vn.binhyen.guidance.CatalogueChanged;
import vn.binhyen.guidance.CatalogueDesk;
import vn.binhyen.guidance.CatalogueEntry;
import vn.binhyen.guidance.Checking;
import vn.binhyen.guidance.EntryState;
import vn.binhyen.guidance.EntryVersion.Deed;
import vn.binhyen.guidance.EntryView;
import vn.binhyen.guidance.Procedure;
import vn.binhyen.guidance.files.EntryReading;
import vn.binhyen.guidance.persistence.Entries;
import vn.binhyen.journal.Journal;
import vn.binhyen.kernel.Ids;
import vn.binhyen.kernel.PersonalData;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.staff.UnitNames;

/// One deed at an entry after another: whoever wants to change the catalogue takes its version
/// first, so that what is looked up before holds until it is kept.
@Component
class KeepTheCatalogue implements CatalogueDesk {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Entries entries;
    private final Transactions transactions;
    private final Journal journal;
    private final Audit audit;
    private final UnitNames units;
    private final Ids ids;
    private final Clock clock;

    KeepTheCatalogue(
            Entries entries,
            Transactions transactions,
            Journal journal,
            Audit audit,
            UnitNames units,
            Ids ids,
            Clock clock) {
        this.entries = entries;
        this.transactions = transactions;
        this.journal = journal;
        this.audit = audit;
        this.units = units;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Kept add(StaffMember me, CatalogueEntry entry) {
        return transactions.as(
                me.asker(),
                () -> {
                    long version = entries.raiseCatalogueVersion();
                    if (entries.find(entry.id()).isPresent()) return new Kept.IdTaken();
                    EntryState state =
                            entry instanceof Procedure ? EntryState.APPROVED : EntryState.DRAFT;
                    return keep(me, entry, state, 0, Deed.ADDED, version);
                });
    }

    @Override
    public Kept change(StaffMember me, CatalogueEntry entry, int over) {
        return at(
                me, entry.id(), over, Deed.CHANGED, before -> with(before, entry, before.state()));
    }

    @Override
    public Kept approve(StaffMember me, String id, int over) {
        return at(
                me,
                id,
                over,
                Deed.APPROVED,
                before -> with(before, approved(me, before.entry()), EntryState.APPROVED));
    }

    private CatalogueEntry approved(StaffMember me, CatalogueEntry entry) {
        return switch (entry) {
            case Procedure procedure -> procedure;
            case Answer answer -> answer.withApproval(here(me)).withChecking(here(me), inAYear());
        };
    }

    @Override
    public Kept retire(StaffMember me, String id, int over) {
        return at(
                me,
                id,
                over,
                Deed.RETIRED,
                before -> with(before, before.entry(), EntryState.RETIRED));
    }

    @Override
    public Kept checkedToday(StaffMember me, String id, int over) {
        return at(
                me,
                id,
                over,
                Deed.CHECKED,
                before ->
                        with(
                                before,
                                before.entry().withChecking(here(me), inAYear()),
                                before.state()));
    }

    @Override
    public String draft(StaffMember me, String question, String text, List<String> procedures) {
        return transactions.as(
                me.asker(),
                () -> {
                    long version = entries.raiseCatalogueVersion();
                    var known = entries.those(procedures).keySet();
                    var answer =
                            new Answer(
                                    "tra-loi-" + ids.next().toString().substring(24),
                                    forAll(question, Answer.LONGEST_QUESTION),
                                    List.of(),
                                    forAll(text, Answer.LONGEST),
                                    procedures.stream().filter(known::contains).toList(),
                                    me.role() == Role.PROVINCE_STAFF ? null : me.unit(),
                                    null,
                                    null,
                                    inAYear(),
                                    "");
                    return switch (keep(me, answer, EntryState.DRAFT, 0, Deed.ADDED, version)) {
                        case Kept.Done done -> done.id();
                        case Kept.Stale _,
                                Kept.IdTaken _,
                                Kept.SlugTaken _,
                                Kept.NoProcedure _,
                                Kept.NotYours _ ->
                                throw new IllegalStateException("no draft for " + me.role());
                    };
                });
    }

    /// What tells who somebody is does not leave the talk it was said in.
    private static String forAll(String said, int longest) {
        String masked = PersonalData.masked(said).strip();
        return masked.length() <= longest ? masked : masked.substring(0, longest - 1) + "…";
    }

    @Override
    public boolean mayChange(StaffMember me, EntryView it) {
        return mayDecide(me, it.entry())
                || (me.role().handlesCases()
                        && it.state() == EntryState.DRAFT
                        && me.unit().equals(it.entry().owner()));
    }

    @Override
    public boolean mayDecide(StaffMember me, CatalogueEntry it) {
        return me.role() == Role.PROVINCE_STAFF
                || (me.role() == Role.COMMUNE_CHIEF && me.unit().equals(it.owner()));
    }

    private Kept at(
            StaffMember me, String id, int over, Deed deed, UnaryOperator<EntryView> deeds) {
        return transactions.as(
                me.asker(),
                () -> {
                    long version = entries.raiseCatalogueVersion();
                    Optional<EntryView> found = entries.find(id);
                    if (found.isEmpty()) return new Kept.Stale(0);
                    EntryView before = found.get();
                    if (before.version() != over) return new Kept.Stale(before.version());
                    boolean may =
                            deed == Deed.CHANGED
                                    ? mayChange(me, before)
                                    : mayDecide(me, before.entry());
                    if (!may) return new Kept.NotYours();
                    EntryView now = deeds.apply(before);
                    if (!Objects.equals(now.entry().owner(), before.entry().owner())) {
                        return new Kept.NotYours();
                    }
                    return keep(me, now.entry(), now.state(), over, deed, version);
                });
    }

    /// In the transaction that took the catalogue.
    private Kept keep(
            StaffMember me,
            CatalogueEntry entry,
            EntryState state,
            int over,
            Deed deed,
            long version) {
        var view = new EntryView(entry, over + 1, state, clock.instant(), me.id());
        if (!mayDecide(me, entry) && !mayChange(me, view)) return new Kept.NotYours();
        if (entry instanceof Procedure procedure) {
            String owner = entries.ownersOf(List.of(procedure.slug())).get(procedure.slug());
            if (owner != null && !owner.equals(procedure.code())) {
                return new Kept.SlugTaken(owner);
            }
        }
        if (entry instanceof Answer answer) {
            var known = entries.those(answer.procedures());
            List<String> unknown =
                    answer.procedures().stream()
                            .filter(code -> {
                                EntryView it = known.get(code);
                                return it == null || !(it.entry() instanceof Procedure);
                            })
                            .toList();
            if (!unknown.isEmpty()) return new Kept.NoProcedure(unknown);
        }
        if (entries.keep(List.of(view), deed) != 1) return new Kept.Stale(over);
        UUID subject = subject(entry.id());
        journal.write(new CatalogueChanged(subject, entry.owner(), deed, version, 1));
        audit.did(
                me.asker(),
                "catalogue-" + deed.name().toLowerCase(Locale.ROOT),
                subject,
                entry.owner(),
                entry.id());
        return new Kept.Done(entry.id(), view.version());
    }

    /// The same entry always has the same one.
    private static UUID subject(String id) {
        return UUID.nameUUIDFromBytes(("guidance:" + id).getBytes(StandardCharsets.UTF_8));
    }

    private static EntryView with(EntryView before, CatalogueEntry entry, EntryState state) {
        return new EntryView(
                entry, before.version(), state, before.changedAt(), before.changedBy());
    }

    /// The office answers for it, not the person.
    private Checking here(StaffMember me) {
        return new Checking("Công an " + units.inSentence(me.unit()), today());
    }

    private LocalDate inAYear() {
        return today().plusYears(EntryReading.YEARS_TO_REVIEW);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }
}
