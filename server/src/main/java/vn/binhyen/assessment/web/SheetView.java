package vn.binhyen.assessment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.binhyen.assessment.Assessment;
import vn.binhyen.assessment.Assessments;
import vn.binhyen.assessment.Assessments.Look;
import vn.binhyen.assessment.CriteriaSets;
import vn.binhyen.assessment.Outcome;
import vn.binhyen.assessment.Sheet;
import vn.binhyen.assessment.SheetTexts;
import vn.binhyen.assessment.Standing;
import vn.binhyen.assessment.Step;
import vn.binhyen.assessment.TopShare;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Staff;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.Territory;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.Problems;

/// Puts the page of one assessment together, for a reader who may see it.
@Component
class SheetView {

    private final Assessments assessments;
    private final CriteriaSets sets;
    private final Staff staff;
    private final Territory territory;
    private final Transactions transactions;
    private final Clock clock;

    SheetView(
            Assessments assessments,
            CriteriaSets sets,
            Staff staff,
            Territory territory,
            Transactions transactions,
            Clock clock) {
        this.assessments = assessments;
        this.sets = sets;
        this.staff = staff;
        this.territory = territory;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// @param typed what a form brought and was refused; empty for the page as it is
    Answer page(
            UUID id, StaffMember me, DeskFrame desk, Map<String, String> typed, Problems problems) {
        return transactions.reading(
                me.asker(),
                () ->
                        assessments
                                .look(id)
                                .<Answer>map(look -> page(look, me, desk, typed, problems))
                                .orElseGet(NotThere::new));
    }

    boolean isThere(UUID id, StaffMember me) {
        return transactions.reading(me.asker(), () -> assessments.look(id).isPresent());
    }

    private SheetPage page(
            Look look,
            StaffMember me,
            DeskFrame desk,
            Map<String, String> typed,
            Problems problems) {
        Assessment one = look.assessment();
        Optional<Sheet> newest = newest(look);
        Map<String, String> texts =
                typed.containsKey("over")
                        ? SheetTexts.known(one.set(), typed)
                        : newest.map(Sheet::texts).orElse(Map.of());
        String level = level(one, texts);
        Optional<TopShare> share =
                deciding(one) ? assessments.topShare(one, level) : Optional.empty();
        return new SheetPage(
                desk,
                look,
                territory
                        .unit(one.subject().unit())
                        .map(Unit::fullName)
                        .orElse(one.subject().unit().code()),
                may(me, one, look),
                texts,
                newest.map(Sheet::evidence).orElse(List.of()),
                typed,
                share,
                share.isPresent() ? assessments.inTopClass(one) : List.of(),
                staff.names(people(look)),
                new Naming(
                        sets,
                        desk.words(),
                        LocalDate.ofInstant(clock.instant(), AssessmentsDoor.HERE).getYear()),
                problems);
    }

    private static boolean deciding(Assessment one) {
        return one.openStep().filter(Step.DECISION::equals).isPresent();
    }

    private static String level(Assessment one, Map<String, String> texts) {
        Outcome outcome =
                one.set().outcome(SheetTexts.read(one.set(), texts).marking(), one.year());
        return outcome instanceof Outcome.Rated rated ? rated.level().code() : "";
    }

    /// What was typed last: into the open sheet, or where nobody has yet, what the step before
    /// said.
    private static Optional<Sheet> newest(Look look) {
        return look.sheets().reversed().stream()
                .filter(sheet -> !sheet.texts().isEmpty())
                .findFirst();
    }

    private SheetPage.May may(StaffMember me, Assessment one, Look look) {
        boolean decide = deciding(one) && assessments.mayDecide(me, one);
        boolean review = assessments.mayReview(me, one);
        boolean back = review || (decide && one.standing() instanceof Standing.Deciding);
        boolean heard = look.appeals().stream().anyMatch(each -> each.against() == one.decisions());
        boolean appeal =
                one.standing() instanceof Standing.Decided
                        && me.unit().equals(one.subject().unit())
                        && !assessments.mayDecide(me, one)
                        && !heard;
        boolean reaches = decide || review || assessments.mayFill(me, one);
        boolean before = one.didTheStepBefore(me.id());
        return new SheetPage.May(reaches && !before, reaches && before, back, appeal);
    }

    private static Set<UUID> people(Look look) {
        var people = new HashSet<UUID>();
        look.sheets().forEach(sheet -> people.add(sheet.by()));
        look.decisions().forEach(decision -> people.add(decision.by()));
        look.appeals()
                .forEach(appeal -> {
                    people.add(appeal.by());
                    appeal.hearing().ifPresent(it -> people.add(it.by()));
                });
        return people;
    }
}
