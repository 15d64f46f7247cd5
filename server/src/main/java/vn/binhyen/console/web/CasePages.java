package vn.binhyen.console.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.cases.CaseDesk;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.cases.Duplicates;
import vn.binhyen.cases.Duplicates.Marked;
import vn.binhyen.cases.Outcome;
import vn.binhyen.cases.Verdict;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.Refused;
import vn.binhyen.ui.SeeOther;

/// One case and what officers do with it until it ends. Each verb asks the desk, and what the desk
/// refuses is shown on the same page with what was typed.
@Controller
class CasePages {

    private final CaseDesk caseDesk;
    private final Duplicates duplicates;
    private final CaseSheet sheet;

    CasePages(CaseDesk caseDesk, Duplicates duplicates, CaseSheet sheet) {
        this.caseDesk = caseDesk;
        this.duplicates = duplicates;
        this.sheet = sheet;
    }

    @GetMapping("/console/cases/{id}")
    Answer show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String to,
            StaffMember me,
            DeskFrame desk) {
        return sheet.of(id, me, desk, Refused.draft(desk.words(), Map.of("to", to)));
    }

    /// The answer as it is written so far, with a canned one below; nothing is said yet.
    @PostMapping("/console/cases/{id}/draft")
    Answer draft(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String canned,
            StaffMember me,
            DeskFrame desk) {
        String draft = sheet.filled(id, canned, words, me, desk);
        return sheet.of(id, me, desk, Refused.draft(desk.words(), Map.of("answer", draft)));
    }

    @PostMapping("/console/cases/{id}/classification")
    Answer classify(
            @PathVariable UUID id,
            @RequestParam CaseKind kind,
            @RequestParam(defaultValue = "") String reason,
            StaffMember me,
            DeskFrame desk) {
        return sheet.after(caseDesk.classify(me, id, kind, reason), "reason", reason, id, me, desk);
    }

    @PostMapping("/console/cases/{id}/assignment")
    Answer assign(
            @PathVariable UUID id, @RequestParam UUID officer, StaffMember me, DeskFrame desk) {
        return sheet.after(caseDesk.assign(me, id, officer), "officer", "", id, me, desk);
    }

    @PostMapping("/console/cases/{id}/answers")
    Answer answer(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "false") boolean asksBack,
            @RequestParam(defaultValue = "") String personal,
            @RequestParam(required = false) @Nullable UUID seen,
            StaffMember me,
            DeskFrame desk) {
        Leaving leaving = Leaving.of(words, personal);
        if (leaving.stopped()) return stopped("answer", words, id, me, desk);
        return sheet.after(
                caseDesk.answer(me, id, leaving.words(), asksBack, seen),
                "answer",
                words,
                id,
                me,
                desk);
    }

    @PostMapping("/console/cases/{id}/notes")
    Answer note(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String words,
            StaffMember me,
            DeskFrame desk) {
        return sheet.after(caseDesk.note(me, id, words), "note", words, id, me, desk);
    }

    @PostMapping("/console/cases/{id}/outcome")
    Answer close(
            @PathVariable UUID id,
            @RequestParam Outcome outcome,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String office,
            @RequestParam(defaultValue = "") String personal,
            StaffMember me,
            DeskFrame desk) {
        boolean refused = outcome == Outcome.REFUSED;
        if (refused && office.isBlank()) {
            return sheet.of(
                    id,
                    me,
                    desk,
                    Refused.of(desk.words(), "close", words, "console.case.problem.office-needed"));
        }
        Leaving leaving = Leaving.of(words, personal);
        if (leaving.stopped()) return stopped("close", words, id, me, desk);
        if (refused && !words.isBlank()) leaving = leaving.with(rightOffice(office, desk));
        return sheet.after(
                caseDesk.close(me, id, outcome, leaving.words()), "close", words, id, me, desk);
    }

    /// Calls a tip valuable, or takes that back.
    @PostMapping("/console/cases/{id}/value")
    Answer value(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "true") boolean valuable,
            @RequestParam(defaultValue = "") String reason,
            StaffMember me,
            DeskFrame desk) {
        return sheet.after(caseDesk.value(me, id, valuable, reason), "value", reason, id, me, desk);
    }

    /// Ends the case as a repetition of another.
    @PostMapping("/console/cases/{id}/repetition")
    Answer repeats(
            @PathVariable UUID id,
            @RequestParam UUID original,
            @RequestParam(defaultValue = "") String words,
            StaffMember me,
            DeskFrame desk) {
        return switch (duplicates.mark(me, id, original, words)) {
            case Marked.Done() -> new SeeOther("/console/cases/" + id);
            case Marked.NoSuchOriginal() -> new NotThere();
            case Marked.Refused(Verdict why) -> sheet.after(why, "close", words, id, me, desk);
        };
    }

    @PostMapping("/console/cases/{id}/reopening")
    Answer reopen(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String words,
            StaffMember me,
            DeskFrame desk) {
        return sheet.after(caseDesk.reopen(me, id, words), "reopen", words, id, me, desk);
    }

    /// Who refuses names the right door, on a line of its own below the reason.
    private static String rightOffice(String office, DeskFrame desk) {
        return desk.words().of("console.case.close.told-office", office.strip());
    }

    /// The words have personal data in them: nothing was sent, the officer is asked.
    private Answer stopped(String field, String text, UUID id, StaffMember me, DeskFrame desk) {
        return sheet.of(
                id, me, desk, Refused.of(desk.words(), field, text, "console.personal.found"));
    }
}
