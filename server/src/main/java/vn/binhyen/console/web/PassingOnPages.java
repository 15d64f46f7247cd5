package vn.binhyen.console.web;

import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.cases.CaseDesk;
import vn.binhyen.cases.Verdict;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.SeeOther;

/// A case leaves: to the body that resolves it, or to another commune.
@Controller
class PassingOnPages {

    private final CaseDesk caseDesk;
    private final CaseSheet sheet;

    PassingOnPages(CaseDesk caseDesk, CaseSheet sheet) {
        this.caseDesk = caseDesk;
        this.sheet = sheet;
    }

    @PostMapping("/console/cases/{id}/hand-over")
    Answer handOver(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String receiver,
            @RequestParam(defaultValue = "") String words,
            StaffMember me,
            DeskFrame desk) {
        return sheet.after(
                caseDesk.handOver(me, id, receiver, words), "hand-over", words, id, me, desk);
    }

    @PostMapping("/console/cases/{id}/transfer")
    Answer transfer(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String reason,
            StaffMember me,
            DeskFrame desk) {
        Verdict verdict =
                unitOf(to)
                        .map(unit -> caseDesk.transfer(me, id, unit, reason))
                        .orElseGet(Verdict.NoSuchUnit::new);
        if (verdict instanceof Verdict.Done) return new SeeOther("/console/register");
        return sheet.after(verdict, "transfer", Map.of("transfer", reason, "to", to), id, me, desk);
    }

    private static Optional<UnitId> unitOf(String text) {
        try {
            return Optional.of(UnitId.parse(text));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
