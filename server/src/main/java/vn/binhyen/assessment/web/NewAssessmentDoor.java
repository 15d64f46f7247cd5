package vn.binhyen.assessment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.assessment.Assessing;
import vn.binhyen.assessment.Assessing.Deed;
import vn.binhyen.assessment.CriteriaSet;
import vn.binhyen.assessment.CriteriaSets;
import vn.binhyen.assessment.ObjectKind;
import vn.binhyen.assessment.Subject;
import vn.binhyen.kernel.Ids;
import vn.binhyen.kernel.PersonalData;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.SeeOther;

/// Begins assessments.
@Controller
class NewAssessmentDoor {

    private final Assessing assessing;
    private final CriteriaSets sets;
    private final Objects objects;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    NewAssessmentDoor(
            Assessing assessing,
            CriteriaSets sets,
            Objects objects,
            Transactions transactions,
            Ids ids,
            Clock clock) {
        this.assessing = assessing;
        this.sets = sets;
        this.objects = objects;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    @GetMapping(AssessmentsDoor.ALL + "/new")
    Answer form(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String year,
            StaffMember me,
            DeskFrame desk) {
        Map<String, String> asked = Map.of("kind", kind, "year", year);
        return page(asked, me, desk, new Problems(desk.words()));
    }

    private NewAssessmentPage page(
            Map<String, String> typed, StaffMember me, DeskFrame desk, Problems problems) {
        ObjectKind kind = kind(typed);
        int year = year(typed);
        List<Subject> known = transactions.reading(me.asker(), () -> objects.of(kind, me, today()));
        return new NewAssessmentPage(
                desk,
                kind,
                year,
                known,
                sets.of(kind, year),
                id(typed),
                typed,
                new Naming(sets, desk.words(), today().getYear()),
                problems);
    }

    @PostMapping(AssessmentsDoor.ALL)
    Answer begin(@RequestParam Map<String, String> typed, StaffMember me, DeskFrame desk) {
        var problems = new Problems(desk.words());
        ObjectKind kind = kind(typed);
        int year = year(typed);
        String object = typed.getOrDefault("object", "");
        Optional<Subject> subject =
                transactions.reading(me.asker(), () -> objects.find(kind, object, me, today()));
        if (subject.isEmpty()) problems.at("object", "assessment.object.needed");
        else if (kind.typed() && !PersonalData.in(object).isEmpty()) {
            problems.at("object", "assessment.wrong.PERSONAL");
        }
        String criteria = typed.getOrDefault("criteria", "");
        boolean known =
                sets.of(kind, year).stream().map(CriteriaSet::code).anyMatch(criteria::equals);
        if (!known) problems.at("criteria", "assessment.criteria.needed");
        if (problems.any()) return page(typed, me, desk, problems);
        return switch (assessing.begin(me, id(typed), subject.get(), criteria, year)) {
            case Deed.Done(var assessment) -> new SeeOther(assessment.path());
            case Deed.Stale _,
                    Deed.NotNow _,
                    Deed.SamePerson _,
                    Deed.Wrong _,
                    Deed.Unfilled _,
                    Deed.Over _,
                    Deed.Personal _,
                    Deed.NotYours _ ->
                    new NotThere();
        };
    }

    private static ObjectKind kind(Map<String, String> typed) {
        return ObjectKind.ofWord(typed.getOrDefault("kind", "")).orElse(ObjectKind.VILLAGE);
    }

    private int year(Map<String, String> typed) {
        String text = typed.getOrDefault("year", "");
        int now = today().getYear();
        int year = text.matches("20\\d\\d") ? Integer.parseInt(text) : now;
        return year < 2015 || year > now ? now : year;
    }

    private UUID id(Map<String, String> typed) {
        try {
            return UUID.fromString(typed.getOrDefault("id", ""));
        } catch (IllegalArgumentException e) {
            return ids.next();
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), AssessmentsDoor.HERE);
    }
}
