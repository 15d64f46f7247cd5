package vn.binhyen.console.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.cases.CaseDesk;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;

/// The clocks of one case: what is urgent, told in writing, given more time, stood still.
@Controller
class CaseClockPages {

    private final CaseDesk caseDesk;
    private final CaseSheet sheet;

    CaseClockPages(CaseDesk caseDesk, CaseSheet sheet) {
        this.caseDesk = caseDesk;
        this.sheet = sheet;
    }

    @PostMapping("/console/cases/{id}/urgency")
    Answer urgent(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            StaffMember me,
            DeskFrame desk) {
        return sheet.after(caseDesk.urgent(me, id, reason), "urgent", reason, id, me, desk);
    }

    @PostMapping("/console/cases/{id}/notice")
    Answer notice(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String words,
            StaffMember me,
            DeskFrame desk) {
        return sheet.after(caseDesk.noticeGiven(me, id, words), "notice", words, id, me, desk);
    }

    @PostMapping("/console/cases/{id}/clocks/{no}/extension")
    Answer extend(
            @PathVariable UUID id,
            @PathVariable int no,
            @RequestParam(defaultValue = "") String reason,
            StaffMember me,
            DeskFrame desk) {
        return sheet.after(
                caseDesk.extend(me, id, no, reason), "extend-" + no, reason, id, me, desk);
    }

    @PostMapping("/console/cases/{id}/pause")
    Answer pause(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            StaffMember me,
            DeskFrame desk) {
        return sheet.after(caseDesk.pause(me, id, reason), "pause", reason, id, me, desk);
    }

    @PostMapping("/console/cases/{id}/resumption")
    Answer goOn(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String words,
            StaffMember me,
            DeskFrame desk) {
        return sheet.after(caseDesk.goOn(me, id, words), "pause", words, id, me, desk);
    }
}
