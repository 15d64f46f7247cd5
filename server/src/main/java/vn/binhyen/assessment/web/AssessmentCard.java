package vn.binhyen.assessment.web;

import org.springframework.stereotype.Component;
import vn.binhyen.assessment.Assessments;
import vn.binhyen.kernel.Asker;
import vn.binhyen.movement.HubCard;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Staff;

/// The door to assessments on the movement's first page, with how many wait for this officer.
@Component
class AssessmentCard implements HubCard {

    private final Assessments assessments;
    private final Staff staff;
    private final Transactions transactions;

    AssessmentCard(Assessments assessments, Staff staff, Transactions transactions) {
        this.assessments = assessments;
        this.staff = staff;
        this.transactions = transactions;
    }

    @Override
    public int place() {
        return 40;
    }

    @Override
    public String title() {
        return "assessment.title";
    }

    @Override
    public String line() {
        return "assessment.line";
    }

    @Override
    public String icon() {
        return "tick";
    }

    @Override
    public String path() {
        return AssessmentsDoor.ALL;
    }

    @Override
    public int count(Asker asker) {
        if (!(asker instanceof Asker.Officer officer)) return 0;
        return transactions.reading(
                asker,
                () ->
                        staff.byId(officer.staffId())
                                .map(me -> assessments.waiting(me).size())
                                .orElse(0));
    }
}
