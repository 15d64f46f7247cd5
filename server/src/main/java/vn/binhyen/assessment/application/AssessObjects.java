package vn.binhyen.assessment.application;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import vn.binhyen.assessment.Appeal;
import vn.binhyen.assessment.AppealFiled;
import vn.binhyen.assessment.Assessing;
import vn.binhyen.assessment.Assessment;
import vn.binhyen.assessment.AssessmentDecided;
import vn.binhyen.assessment.Assessments;
import vn.binhyen.assessment.CriteriaSets;
import vn.binhyen.assessment.Decision;
import vn.binhyen.assessment.Evidence;
import vn.binhyen.assessment.Outcome;
import vn.binhyen.assessment.Sheet;
import vn.binhyen.assessment.SheetTexts;
import vn.binhyen.assessment.Standing;
import vn.binhyen.assessment.Step;
import vn.binhyen.assessment.Subject;
import vn.binhyen.assessment.TopShare;
import vn.binhyen.assessment.persistence.Decisions;
import vn.binhyen.assessment.persistence.KeptAssessments;
import vn.binhyen.assessment.persistence.KeptAssessments.Result;
import vn.binhyen.assessment.persistence.Sheets;
import vn.binhyen.audit.Audit;
import vn.binhyen.journal.Journal;
import vn.binhyen.kernel.Ids;
import vn.binhyen.kernel.PersonalData;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;

/// Begins assessments and takes them from step to step.
@Service
class AssessObjects implements Assessing {

    private final CriteriaSets sets;
    private final Assessments assessments;
    private final KeptAssessments kept;
    private final Sheets sheets;
    private final Decisions decisions;
    private final TakeEvidence evidence;
    private final Journal journal;
    private final Audit audit;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    AssessObjects(
            CriteriaSets sets,
            Assessments assessments,
            KeptAssessments kept,
            Sheets sheets,
            Decisions decisions,
            TakeEvidence evidence,
            Journal journal,
            Audit audit,
            Transactions transactions,
            Ids ids,
            Clock clock) {
        this.sets = sets;
        this.assessments = assessments;
        this.kept = kept;
        this.sheets = sheets;
        this.decisions = decisions;
        this.evidence = evidence;
        this.journal = journal;
        this.audit = audit;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Deed begin(StaffMember me, UUID id, Subject subject, String criteria, int year) {
        Optional<CriteriaSets.Kept> found =
                sets.find(criteria, year)
                        .filter(each -> each.set().objects().contains(subject.kind()));
        boolean mine = me.unit().equals(subject.unit()) && Counters.include(me.role());
        if (found.isEmpty() || !mine) return new Deed.NotYours();
        return transactions.as(
                me.asker(),
                () -> {
                    var begun = Assessment.begun(id, subject, found.get().set(), year);
                    if (kept.begin(begun, found.get().text(), me.id(), clock.instant())) {
                        did(me, "assessment-begun", begun, criteria + " " + year);
                        return new Deed.Done(begun);
                    }
                    return kept.idOf(subject, criteria, year)
                            .flatMap(kept::find)
                            .<Deed>map(Deed.Done::new)
                            .orElseGet(Deed.NotYours::new);
                });
    }

    @Override
    public Deed keep(StaffMember me, UUID id, int over, Map<String, String> fields) {
        return with(
                me,
                id,
                one -> {
                    if (!mayTouch(me, one)) return new Deed.NotYours();
                    Deed deed = one.keep(over);
                    if (deed instanceof Deed.Done(Assessment next)) {
                        sheets.keep(next, sheet(next, fields, false, me));
                        kept.touch(next);
                    }
                    return deed;
                });
    }

    private boolean mayTouch(StaffMember me, Assessment one) {
        return switch (one.standing()) {
            case Standing.Self _ -> assessments.mayFill(me, one);
            case Standing.Review _ -> assessments.mayReview(me, one);
            case Standing.Deciding _, Standing.Appealed _ -> assessments.mayDecide(me, one);
            case Standing.Decided _ -> true;
        };
    }

    @Override
    public Deed give(StaffMember me, UUID id, int over, Map<String, String> fields) {
        return with(
                me,
                id,
                one -> {
                    Deed deed = one.give(over, me.id(), clock.instant());
                    if (!(deed instanceof Deed.Done(Assessment next))) return deed;
                    if (!mayTouch(me, one)) return new Deed.NotYours();
                    Sheet sheet = sheet(one, fields, true, me);
                    Optional<Deed> refused = refused(one, sheet);
                    if (refused.isPresent()) return refused.get();
                    sheets.keep(one, sheet);
                    kept.move(next, result(outcome(one, sheet)), me.id(), clock.instant());
                    did(me, "assessment-given", one, sheet.step().word());
                    return deed;
                });
    }

    @Override
    public Deed giveBack(StaffMember me, UUID id, int over, String reason) {
        if (!PersonalData.in(reason).isEmpty()) return new Deed.Personal();
        return with(
                me,
                id,
                one -> {
                    boolean may = assessments.mayReview(me, one) || assessments.mayDecide(me, one);
                    if (!may) return new Deed.NotYours();
                    Deed deed = one.giveBack(over, reason);
                    if (deed instanceof Deed.Done(Assessment next)) {
                        kept.move(next, null, me.id(), clock.instant());
                        did(me, "assessment-given-back", one, "");
                    }
                    return deed;
                });
    }

    @Override
    public Deed decide(
            StaffMember me, UUID id, int over, Map<String, String> fields, Signed signed) {
        if (!PersonalData.in(signed.why()).isEmpty()) return new Deed.Personal();
        return with(
                me,
                id,
                one -> decided(me, one, fields, signed, decision -> one.decide(over, decision)));
    }

    @Override
    public Deed change(
            StaffMember me, UUID id, int over, Map<String, String> fields, Signed signed) {
        if (!PersonalData.in(signed.why()).isEmpty()) return new Deed.Personal();
        return with(
                me,
                id,
                one ->
                        decided(
                                me,
                                one,
                                fields,
                                signed,
                                decision -> {
                                    Deed deed = one.change(over, decision);
                                    if (deed instanceof Deed.Done) {
                                        heard(one, true, signed.why(), me);
                                    }
                                    return deed;
                                }));
    }

    private Deed decided(
            StaffMember me,
            Assessment one,
            Map<String, String> fields,
            Signed signed,
            Function<Decision, Deed> step) {
        if (!assessments.mayDecide(me, one)) return new Deed.NotYours();
        if (one.openStep().filter(Step.DECISION::equals).isEmpty()) return new Deed.NotNow(one);
        Sheet sheet = sheet(one, fields, true, me);
        Optional<Deed> refused = refused(one, sheet);
        if (refused.isPresent()) return refused.get();
        Result result = result(outcome(one, sheet));
        Optional<TopShare> share = assessments.topShare(one, result.level());
        boolean top = share.filter(it -> it.cap().level().equals(result.level())).isPresent();
        if (top && share.get().over() && signed.why().isBlank()) return new Deed.Over(share.get());
        var decision =
                new Decision(
                        one.decisions() + 1,
                        signed.number(),
                        signed.day(),
                        result.level(),
                        result.points(),
                        result.effective(),
                        signed.why(),
                        me.id(),
                        clock.instant());
        Deed deed = step.apply(decision);
        if (deed instanceof Deed.Done(Assessment next)) {
            sheets.keep(one, sheet);
            decisions.keep(one, decision);
            kept.move(next, result, me.id(), clock.instant());
            journal.write(new AssessmentDecided(one.id(), one.subject().unit(), decision.no()));
            did(me, "assessment-decided", one, decision.level());
        }
        return deed;
    }

    @Override
    public Deed appeal(StaffMember me, UUID id, int over, String reason) {
        if (!PersonalData.in(reason).isEmpty()) return new Deed.Personal();
        return with(
                me,
                id,
                one -> {
                    boolean own = me.unit().equals(one.subject().unit());
                    if (!own || !Counters.include(me.role())) return new Deed.NotYours();
                    boolean before =
                            decisions.appeals(id).stream()
                                    .anyMatch(each -> each.against() == one.decisions());
                    if (before) return new Deed.NotNow(one);
                    var appeal =
                            new Appeal(
                                    ids.next(),
                                    one.decisions(),
                                    reason,
                                    me.id(),
                                    clock.instant(),
                                    Optional.empty());
                    Deed deed = one.appeal(over, appeal);
                    if (deed instanceof Deed.Done(Assessment next)) {
                        decisions.file(one, appeal);
                        kept.move(next, null, me.id(), clock.instant());
                        journal.write(new AppealFiled(id, one.subject().unit()));
                        did(me, "assessment-appealed", one, "");
                    }
                    return deed;
                });
    }

    @Override
    public Deed uphold(StaffMember me, UUID id, int over, String reason) {
        if (!PersonalData.in(reason).isEmpty()) return new Deed.Personal();
        return with(
                me,
                id,
                one -> {
                    if (!assessments.mayDecide(me, one)) return new Deed.NotYours();
                    Deed deed = one.uphold(over, me.id());
                    if (deed instanceof Deed.Done(Assessment next)) {
                        heard(one, false, reason, me);
                        kept.move(next, null, me.id(), clock.instant());
                        did(me, "assessment-upheld", one, "");
                    }
                    return deed;
                });
    }

    private void heard(Assessment one, boolean changed, String reason, StaffMember me) {
        if (!(one.standing() instanceof Standing.Appealed(_, Appeal appeal))) return;
        decisions.hear(appeal.id(), new Appeal.Hearing(changed, reason, me.id(), clock.instant()));
    }

    private Deed with(StaffMember me, UUID id, Function<Assessment, Deed> deed) {
        return transactions.as(
                me.asker(), () -> kept.take(id).map(deed).orElseGet(Deed.NotYours::new));
    }

    /// The open sheet with these words, its figures read as asked.
    private Sheet sheet(Assessment one, Map<String, String> fields, boolean given, StaffMember me) {
        List<Evidence> before =
                sheets.of(one.id()).reversed().stream()
                        .findFirst()
                        .map(Sheet::evidence)
                        .orElse(List.of());
        Map<String, String> texts = SheetTexts.known(one.set(), fields);
        Instant now = clock.instant();
        TakeEvidence.Taken taken = evidence.of(one, texts, before, now);
        Step step = one.openStep().orElseThrow();
        return new Sheet(one.round(), step, taken.texts(), taken.evidence(), given, me.id(), now);
    }

    private static Optional<Deed> refused(Assessment one, Sheet sheet) {
        var reading = SheetTexts.read(one.set(), sheet.texts());
        if (!reading.mistakes().isEmpty()) return Optional.of(new Deed.Wrong(reading.mistakes()));
        return outcome(one, sheet) instanceof Outcome.Incomplete incomplete
                ? Optional.of(new Deed.Unfilled(incomplete))
                : Optional.empty();
    }

    private static Outcome outcome(Assessment one, Sheet sheet) {
        return one.set().outcome(SheetTexts.read(one.set(), sheet.texts()).marking(), one.year());
    }

    private static Result result(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Rated rated ->
                    new Result(rated.level().code(), rated.total(), rated.effective());
            case Outcome.NotRated _ -> Result.NONE;
            case Outcome.Incomplete incomplete ->
                    new Result("", incomplete.soFar().max(BigDecimal.ZERO), false);
        };
    }

    private void did(StaffMember me, String act, Assessment one, String note) {
        audit.did(me.asker(), act, one.id(), one.subject().unit(), note);
    }
}
