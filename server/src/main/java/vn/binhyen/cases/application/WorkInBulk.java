package vn.binhyen.cases.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.binhyen.cases.BulkDesk;
import vn.binhyen.cases.CaseDesk;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.cases.CaseLine;
import vn.binhyen.cases.CaseState;
import vn.binhyen.cases.Duplicates;
import vn.binhyen.cases.Outcome;
import vn.binhyen.cases.Verdict;
import vn.binhyen.cases.domain.Case;
import vn.binhyen.cases.domain.Cases;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Staff;
import vn.binhyen.staff.StaffMember;

/// Carries an act out case by case, by the verbs of the desk.
@Service
class WorkInBulk implements BulkDesk {

    private final CaseDesk desk;
    private final Duplicates duplicates;
    private final Cases cases;
    private final Staff staff;
    private final Transactions transactions;

    WorkInBulk(
            CaseDesk desk,
            Duplicates duplicates,
            Cases cases,
            Staff staff,
            Transactions transactions) {
        this.desk = desk;
        this.duplicates = duplicates;
        this.cases = cases;
        this.staff = staff;
        this.transactions = transactions;
    }

    @Override
    public List<Result> carryOut(StaffMember me, List<UUID> chosen, Act act) {
        if (chosen.size() > MOST) throw new IllegalArgumentException("at most " + MOST + " cases");
        return chosen.stream().distinct().map(id -> new Result(id, verdict(me, id, act))).toList();
    }

    private Verdict verdict(StaffMember me, UUID id, Act act) {
        return switch (act) {
            case Act.Assign(UUID officer) -> assign(me, id, officer);
            case Act.TakeOver() -> desk.assign(me, id, me.id());
            case Act.Observe(String reason) ->
                    desk.classify(me, id, CaseKind.SECURITY_OBSERVATION, reason);
            case Act.Repeat(UUID original, String words) -> repeat(me, id, original, words);
            case Act.Close(Outcome outcome, String words) -> close(me, id, outcome, words);
        };
    }

    private Verdict assign(StaffMember me, UUID id, UUID officer) {
        Optional<Case> kept = find(me, id);
        if (kept.isEmpty()) return new Verdict.NotThere();
        boolean works =
                transactions.reading(me.asker(), () -> staff.officersOf(kept.get().unit())).stream()
                        .anyMatch(one -> one.id().equals(officer));
        return works ? desk.assign(me, id, officer) : new Verdict.NoSuchOfficer();
    }

    private Verdict repeat(StaffMember me, UUID id, UUID original, String words) {
        return switch (duplicates.mark(me, id, original, words)) {
            case Duplicates.Marked.Done() -> new Verdict.Done();
            case Duplicates.Marked.NoSuchOriginal() -> new Verdict.NotThere();
            case Duplicates.Marked.Refused(Verdict why) ->
                    repeats(me, id, original) ? new Verdict.NothingToChange() : why;
        };
    }

    private boolean repeats(StaffMember me, UUID id, UUID original) {
        return transactions
                .reading(me.asker(), () -> duplicates.originalOf(id))
                .map(CaseLine::id)
                .filter(original::equals)
                .isPresent();
    }

    private Verdict close(StaffMember me, UUID id, Outcome outcome, String words) {
        Verdict verdict = desk.close(me, id, outcome, words);
        boolean so =
                verdict instanceof Verdict.NotNow(CaseState.Closed closed)
                        && closed.outcome() == outcome
                        && closed.words().equals(words);
        return so ? new Verdict.NothingToChange() : verdict;
    }

    private Optional<Case> find(StaffMember me, UUID id) {
        return transactions.reading(me.asker(), () -> cases.find(id));
    }
}
