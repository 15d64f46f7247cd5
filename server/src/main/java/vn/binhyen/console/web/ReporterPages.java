package vn.binhyen.console.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.cases.IdentityDesk;
import vn.binhyen.cases.IdentityDesk.Asked;
import vn.binhyen.cases.IdentityDesk.Look;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.Refused;
import vn.binhyen.ui.SeeOther;

/// Who reported a case, for those who may know, with a reason.
@Controller
class ReporterPages {

    private final IdentityDesk identities;
    private final CaseSheet sheet;

    ReporterPages(IdentityDesk identities, CaseSheet sheet) {
        this.identities = identities;
        this.sheet = sheet;
    }

    /// Shows who reported on this answer only; the look was written to the audit and committed
    /// before.
    @PostMapping("/console/cases/{id}/reporter")
    Answer reporter(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            StaffMember me,
            DeskFrame desk) {
        return switch (identities.look(me, id, reason)) {
            case Look.Known known -> sheet.opened(id, me, desk, known);
            case Look.ReasonNeeded() -> refused("reason-needed", reason, id, me, desk);
            case Look.ClassifyFirst() -> refused("classify-first", reason, id, me, desk);
            case Look.SecondPersonNeeded() -> refused("second-person", reason, id, me, desk);
            case Look.NothingSealed() -> refused("nothing", reason, id, me, desk);
            case Look.NotThere() -> new NotThere();
        };
    }

    /// Asks a custodian for a look at who reported.
    @PostMapping("/console/cases/{id}/identity-requests")
    Answer askForLook(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            StaffMember me,
            DeskFrame desk) {
        return switch (identities.ask(me, id, reason)) {
            case Asked.Waits(), Asked.NotNeeded() -> new SeeOther("/console/cases/" + id + "#id");
            case Asked.ReasonNeeded() -> refused("reason-needed", reason, id, me, desk);
            case Asked.NotThere() -> new NotThere();
        };
    }

    private Answer refused(String why, String reason, UUID id, StaffMember me, DeskFrame desk) {
        String key = "console.case.look." + why;
        return sheet.of(id, me, desk, Refused.of(desk.words(), "look", reason, key));
    }
}
