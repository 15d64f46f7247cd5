package vn.binhyen.cases.application;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhyen.audit.Audit;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.cases.canned.CannedAnswer;
import vn.binhyen.cases.canned.CannedAnswers;
import vn.binhyen.cases.persistence.CannedAnswerRows;
import vn.binhyen.kernel.Ids;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;

/// The answers that come along and those of the units, side by side.
class KeepCannedAnswers implements CannedAnswers {

    private final List<CannedAnswer> shipped;
    private final String officeHours;
    private final CannedAnswerRows rows;
    private final Transactions transactions;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    KeepCannedAnswers(
            List<CannedAnswer> shipped,
            String officeHours,
            CannedAnswerRows rows,
            Transactions transactions,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.shipped = List.copyOf(shipped);
        this.officeHours = officeHours;
        this.rows = rows;
        this.transactions = transactions;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public List<CannedAnswer> of(UnitId unit, @Nullable CaseKind kind, String state) {
        return Stream.concat(own(unit).stream(), shipped.stream())
                .filter(answer -> answer.fits(kind, state))
                .toList();
    }

    @Override
    public List<CannedAnswer> shipped() {
        return shipped;
    }

    @Override
    public List<CannedAnswer> own(UnitId unit) {
        return rows.of(unit);
    }

    @Override
    public String officeHours() {
        return officeHours;
    }

    @Override
    public void add(StaffMember me, CannedAnswer answer) {
        UUID id = ids.next();
        written(
                me,
                id,
                "canned-answer-added",
                () -> {
                    rows.add(id, me.unit(), answer, me.id(), clock.instant());
                    return true;
                });
    }

    @Override
    public boolean change(StaffMember me, UUID id, CannedAnswer answer) {
        return written(
                me,
                id,
                "canned-answer-changed",
                () -> rows.change(id, me.unit(), answer, me.id(), clock.instant()));
    }

    @Override
    public boolean retire(StaffMember me, UUID id) {
        return written(
                me,
                id,
                "canned-answer-retired",
                () -> rows.retire(id, me.unit(), me.id(), clock.instant()));
    }

    private boolean written(
            StaffMember me, UUID id, String act, java.util.function.BooleanSupplier deed) {
        return transactions.as(
                me.asker(),
                () -> {
                    boolean done = deed.getAsBoolean();
                    if (done) audit.did(me.asker(), act, id, me.unit(), "");
                    return done;
                });
    }
}
