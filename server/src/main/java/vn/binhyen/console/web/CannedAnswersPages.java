package vn.binhyen.console.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.cases.canned.CannedAnswer;
import vn.binhyen.cases.canned.CannedAnswers;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.SeeOther;

/// The page of a unit's canned answers. Officers read it; who leads adds, changes and retires.
@Controller
class CannedAnswersPages {

    private static final String HERE = "/console/canned-answers";

    private final CannedAnswers answers;
    private final Transactions transactions;

    CannedAnswersPages(CannedAnswers answers, Transactions transactions) {
        this.answers = answers;
        this.transactions = transactions;
    }

    /// @param change the id of one of the unit's own, to be changed in the form
    @GetMapping(HERE)
    Answer show(@RequestParam(defaultValue = "") String change, StaffMember me, DeskFrame desk) {
        CannedForm form =
                own(me).filter(own -> own.id().equals(change))
                        .map(CannedForm::of)
                        .findFirst()
                        .orElseGet(CannedForm::empty);
        return page(me, desk, change, form, new Problems(desk.words()));
    }

    @PostMapping(HERE)
    Answer add(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") List<CaseKind> kinds,
            @RequestParam(defaultValue = "") List<String> states,
            @RequestParam(defaultValue = "") String words,
            StaffMember me,
            DeskFrame desk) {
        var form = CannedForm.typed(name, kinds, states, words);
        var problems = new Problems(desk.words());
        form.check(problems);
        if (problems.any()) return page(me, desk, "", form, problems);
        answers.add(me, form.answer(""));
        return new SeeOther(HERE);
    }

    @PostMapping(HERE + "/{id}")
    Answer change(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") List<CaseKind> kinds,
            @RequestParam(defaultValue = "") List<String> states,
            @RequestParam(defaultValue = "") String words,
            StaffMember me,
            DeskFrame desk) {
        if (own(me).noneMatch(one -> one.id().equals(id.toString()))) return new NotThere();
        var form = CannedForm.typed(name, kinds, states, words);
        var problems = new Problems(desk.words());
        form.check(problems);
        if (problems.any()) return page(me, desk, id.toString(), form, problems);
        return answers.change(me, id, form.answer(id.toString()))
                ? new SeeOther(HERE)
                : new NotThere();
    }

    @PostMapping(HERE + "/{id}/retirement")
    Answer retire(@PathVariable UUID id, StaffMember me) {
        return answers.retire(me, id) ? new SeeOther(HERE) : new NotThere();
    }

    private Stream<CannedAnswer> own(StaffMember me) {
        return transactions.reading(me.asker(), () -> answers.own(me.unit())).stream();
    }

    private Answer page(
            StaffMember me, DeskFrame desk, String changing, CannedForm form, Problems problems) {
        return transactions.reading(
                me.asker(),
                () ->
                        new CannedAnswersPage(
                                desk,
                                me.role(),
                                answers.own(me.unit()),
                                answers.shipped(),
                                changing,
                                form,
                                problems));
    }
}
