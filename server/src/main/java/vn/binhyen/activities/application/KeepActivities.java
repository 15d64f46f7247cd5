package vn.binhyen.activities.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.binhyen.activities.Activities;
import vn.binhyen.activities.Activities.Draft;
import vn.binhyen.activities.Activities.Kept;
import vn.binhyen.activities.Activities.What;
import vn.binhyen.activities.Activities.Wrong;
import vn.binhyen.activities.Activity;
import vn.binhyen.activities.Activity.State;
import vn.binhyen.activities.ActivityKept;
import vn.binhyen.activities.domain.ActivityRules;
import vn.binhyen.activities.persistence.Attached;
import vn.binhyen.activities.persistence.Versions;
import vn.binhyen.audit.Audit;
import vn.binhyen.journal.Journal;
import vn.binhyen.kits.ActivityKind;
import vn.binhyen.kits.ActivityKinds;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.vault.Checked;
import vn.binhyen.vault.Files;
import vn.binhyen.vault.Vault;

/// Keeps activities. Kind and unit of one never change: whoever chose the wrong one withdraws it
/// and logs it anew, so that every ground's versions go forward.
@Component
class KeepActivities {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Versions versions;
    private final Attached attached;
    private final ActivityKinds kinds;
    private final PlacesTold places;
    private final Journal journal;
    private final Audit audit;
    private final Vault vault;
    private final Files files;
    private final Transactions transactions;
    private final Clock clock;

    KeepActivities(
            Versions versions,
            Attached attached,
            ActivityKinds kinds,
            PlacesTold places,
            Journal journal,
            Audit audit,
            Vault vault,
            Files files,
            Transactions transactions,
            Clock clock) {
        this.versions = versions;
        this.attached = attached;
        this.kinds = kinds;
        this.places = places;
        this.journal = journal;
        this.audit = audit;
        this.vault = vault;
        this.files = files;
        this.transactions = transactions;
        this.clock = clock;
    }

    Kept log(StaffMember me, UUID id, Draft draft, List<Checked.Good> pictures) {
        return transactions.as(
                me.asker(),
                () -> {
                    Optional<Activity> known = versions.take(id);
                    if (known.isPresent()) return new Kept.Done(known.get());
                    List<Wrong> wrong = wrong(me, draft);
                    if (!wrong.isEmpty()) return new Kept.Refused(wrong);
                    Activity first = told(me, id, 1, draft, "");
                    if (!versions.keep(first)) return new Kept.NotThere();
                    attach(me, first, draft, pictures);
                    return written(me, first, "activity-logged");
                });
    }

    Kept correct(
            StaffMember me,
            UUID id,
            int over,
            Draft draft,
            String reason,
            List<Checked.Good> pictures) {
        return next(
                me,
                id,
                over,
                before -> {
                    List<Wrong> wrong = new ArrayList<>(wrong(me, draft));
                    boolean same =
                            before.kind().equals(draft.kind())
                                    && before.unit().equals(draft.unit());
                    if (!same) return new Kept.NotThere();
                    boolean done = before.state() == State.DONE;
                    if (done && draft.planned() || !isOpen(before)) {
                        wrong.add(new Wrong("day", What.NO_WAY_BACK, ""));
                    }
                    ActivityRules.wrongReason(reason, done).ifPresent(wrong::add);
                    if (!wrong.isEmpty()) return new Kept.Refused(wrong);
                    Activity next = told(me, id, over + 1, draft, reason);
                    versions.keep(next);
                    attach(me, next, draft, pictures);
                    return written(me, next, done ? "activity-corrected" : "activity-logged");
                });
    }

    Kept end(StaffMember me, UUID id, int over, State end, String reason) {
        return next(
                me,
                id,
                over,
                before -> {
                    if (before.state() == end) return new Kept.Done(before);
                    if (end == State.CANCELLED && before.state() != State.PLANNED) {
                        return refused(new Wrong("day", What.NO_WAY_BACK, ""));
                    }
                    Optional<Wrong> wrong = ActivityRules.wrongReason(reason, true);
                    if (wrong.isPresent()) return refused(wrong.get());
                    Activity next = ended(me, before, end, reason);
                    versions.keep(next);
                    boolean cancelled = end == State.CANCELLED;
                    return written(
                            me, next, cancelled ? "activity-cancelled" : "activity-withdrawn");
                });
    }

    boolean removePicture(StaffMember me, UUID id, UUID file) {
        return transactions.as(
                me.asker(),
                () -> {
                    Optional<Activity> it = versions.newest(id);
                    if (it.isEmpty() || !mayChange(me, it.get())) return false;
                    attached.removePicture(id, file)
                            .ifPresent(key -> {
                                vault.destroy(key);
                                audit.did(
                                        me.asker(),
                                        "activity-picture-removed",
                                        id,
                                        it.get().unit(),
                                        "");
                            });
                    return true;
                });
    }

    private Kept next(StaffMember me, UUID id, int over, Function<Activity, Kept> deed) {
        return transactions.as(
                me.asker(),
                () -> {
                    Optional<Activity> known = versions.take(id);
                    if (known.isEmpty() || !mayChange(me, known.get())) return new Kept.NotThere();
                    Activity newest = known.get();
                    return newest.version() == over ? deed.apply(newest) : new Kept.Stale(newest);
                });
    }

    /// A village head changes what they logged themselves; officers what belongs to their units.
    private static boolean mayChange(StaffMember me, Activity it) {
        return me.role() != Role.VILLAGE_HEAD || it.by().equals(me.id());
    }

    private static boolean isOpen(Activity it) {
        return it.state() == State.PLANNED || it.state() == State.DONE;
    }

    private List<Wrong> wrong(StaffMember me, Draft draft) {
        Optional<ActivityKind> kind = kinds.find(draft.kind());
        if (kind.isEmpty()) return List.of(new Wrong("kind", What.KIND, draft.kind()));
        boolean officersOnly = kind.get().loggedBy() == ActivityKind.LoggedBy.OFFICERS;
        if (officersOnly && me.role() == Role.VILLAGE_HEAD) {
            return List.of(new Wrong("kind", What.OFFICERS_ONLY, draft.kind()));
        }
        List<Wrong> wrong = new ArrayList<>(places.wrong(me, draft));
        wrong.addAll(new ActivityRules(kind.get()).wrong(draft, today()));
        return wrong;
    }

    private Activity told(StaffMember me, UUID id, int version, Draft draft, String reason) {
        ActivityKind kind = kinds.find(draft.kind()).orElseThrow();
        return new Activity(
                id,
                version,
                draft.kind(),
                draft.unit(),
                draft.village(),
                draft.site(),
                draft.team(),
                draft.day(),
                draft.planned() ? State.PLANNED : State.DONE,
                draft.planned() ? List.of() : new ActivityRules(kind).said(draft),
                ActivityRules.said(draft.answers()),
                draft.words(),
                reason.strip(),
                me.id(),
                clock.instant());
    }

    private Activity ended(StaffMember me, Activity it, State end, String reason) {
        return new Activity(
                it.id(),
                it.version() + 1,
                it.kind(),
                it.unit(),
                it.village(),
                it.site(),
                it.team(),
                it.day(),
                end,
                it.numbers(),
                it.answers(),
                it.words(),
                reason.strip(),
                me.id(),
                clock.instant());
    }

    private void attach(StaffMember me, Activity it, Draft draft, List<Checked.Good> pictures) {
        if (me.role().handlesCases()) attached.link(it.id(), it.unit(), draft.cases());
        int room = Activities.MOST_PICTURES - attached.pictures(it.id()).size();
        for (Checked.Good picture : pictures.subList(0, Math.clamp(room, 0, pictures.size()))) {
            UUID key = vault.newKey();
            UUID file = files.keep(key, picture).id();
            attached.addPicture(it.id(), it.unit(), file, key, me.id(), clock.instant());
        }
    }

    private Kept written(StaffMember me, Activity it, String act) {
        journal.write(new ActivityKept(it.id(), it.unit(), it.version()));
        audit.did(me.asker(), act, it.id(), it.unit(), it.kind());
        return new Kept.Done(it);
    }

    private static Kept refused(Wrong wrong) {
        return new Kept.Refused(List.of(wrong));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }
}
