package vn.binhyen.assessment.application;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.binhyen.assessment.Assessment;
import vn.binhyen.assessment.Assessments;
import vn.binhyen.assessment.CriteriaSet.Cap;
import vn.binhyen.assessment.CriteriaSet.Decider;
import vn.binhyen.assessment.Standing;
import vn.binhyen.assessment.TopShare;
import vn.binhyen.assessment.persistence.Decisions;
import vn.binhyen.assessment.persistence.KeptAssessments;
import vn.binhyen.assessment.persistence.Sheets;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;

/// Reads assessments, and says who may do the next step.
@Service
class FollowAssessments implements Assessments {

    private static final int MOST_WAITING = 60;

    private final KeptAssessments kept;
    private final Sheets sheets;
    private final Decisions decisions;

    FollowAssessments(KeptAssessments kept, Sheets sheets, Decisions decisions) {
        this.kept = kept;
        this.sheets = sheets;
        this.decisions = decisions;
    }

    @Override
    public Optional<Look> look(UUID id) {
        return kept.find(id)
                .map(one -> new Look(one, sheets.of(id), decisions.of(id), decisions.appeals(id)));
    }

    @Override
    public List<Row> page(Sought sought, int page, int size) {
        return kept.page(sought, page, size);
    }

    @Override
    public long count(Sought sought) {
        return kept.count(sought);
    }

    @Override
    public List<Row> waiting(StaffMember me) {
        Set<String> toDecide = Set.of("deciding", "appealed");
        String own = me.unit().toString();
        return switch (me.role()) {
            case PROVINCE_STAFF -> waiting(toDecide, "province", "", me);
            case COMMUNE_CHIEF -> {
                var all = new java.util.ArrayList<>(waiting(toDecide, "commune", own, me));
                all.addAll(waiting(Set.of("review"), "province", own, me));
                yield List.copyOf(all);
            }
            case SECRETARY -> waiting(Set.of("self", "review"), "", own, me);
            case DUTY_OFFICER, AREA_OFFICER -> {
                var all = new java.util.ArrayList<>(waiting(Set.of("self"), "", own, me));
                all.addAll(waiting(Set.of("review"), "commune", own, me));
                yield List.copyOf(all);
            }
            case VILLAGE_HEAD, INSPECTOR, INVESTIGATOR, CUSTODIAN, AUDITOR, OPERATOR -> List.of();
        };
    }

    private List<Row> waiting(Set<String> states, String decider, String unit, StaffMember me) {
        return kept.standingAt(states, decider, unit, me.id(), MOST_WAITING);
    }

    @Override
    public List<Progress> progress(int year) {
        return kept.progress(year);
    }

    @Override
    public Map<String, Row> ofSites(UUID model, int year) {
        var bySite = new HashMap<String, Row>();
        kept.ofModel(model, year).forEach(row -> bySite.put(row.subject().object(), row));
        return bySite;
    }

    @Override
    public Optional<TopShare> topShare(Assessment with, String level) {
        return with.set().cap().map(cap -> share(cap, with, level));
    }

    private TopShare share(Cap cap, Assessment with, String level) {
        int top = kept.countIn(with, Set.of(cap.level()));
        int well = kept.countIn(with, new HashSet<>(cap.of()));
        return new TopShare(
                cap,
                level.equals(cap.level()) ? top + 1 : top,
                cap.of().contains(level) ? well + 1 : well);
    }

    @Override
    public List<Row> inTopClass(Assessment like) {
        return like.set().cap().map(cap -> kept.in(like, cap.level())).orElse(List.of());
    }

    @Override
    public boolean mayFill(StaffMember me, Assessment assessment) {
        return assessment.standing() instanceof Standing.Self
                && isOwn(me, assessment)
                && Counters.include(me.role());
    }

    @Override
    public boolean mayReview(StaffMember me, Assessment assessment) {
        if (!(assessment.standing() instanceof Standing.Review) || !isOwn(me, assessment)) {
            return false;
        }
        return assessment.set().decidedBy() == Decider.COMMUNE
                ? Counters.include(me.role())
                : switch (me.role()) {
                    case COMMUNE_CHIEF, SECRETARY, PROVINCE_STAFF -> true;
                    case DUTY_OFFICER,
                            AREA_OFFICER,
                            VILLAGE_HEAD,
                            INSPECTOR,
                            INVESTIGATOR,
                            CUSTODIAN,
                            AUDITOR,
                            OPERATOR ->
                            false;
                };
    }

    @Override
    public boolean mayDecide(StaffMember me, Assessment assessment) {
        return switch (assessment.set().decidedBy()) {
            case PROVINCE -> me.role() == Role.PROVINCE_STAFF;
            case COMMUNE ->
                    isOwn(me, assessment)
                            && (me.role() == Role.COMMUNE_CHIEF
                                    || me.role() == Role.PROVINCE_STAFF);
        };
    }

    private static boolean isOwn(StaffMember me, Assessment assessment) {
        return me.unit().equals(assessment.subject().unit());
    }
}
