package vn.binhyen.conduct.web;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.conduct.Inspection;
import vn.binhyen.conduct.Inspection.Earlier;
import vn.binhyen.conduct.Inspection.Heading;
import vn.binhyen.conduct.Inspection.Report;
import vn.binhyen.conduct.Inspection.Verdict;
import vn.binhyen.conduct.Inspection.Who;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Staff;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.staff.UnitNames;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.Refused;
import vn.binhyen.ui.SeeOther;
import vn.binhyen.ui.Words;
import vn.binhyen.vault.SentFile;

/// The inspectors' pages.
@Controller
class InspectionPages {

    private final Inspection inspection;
    private final Staff staff;
    private final UnitNames units;
    private final Transactions transactions;

    InspectionPages(
            Inspection inspection, Staff staff, UnitNames units, Transactions transactions) {
        this.inspection = inspection;
        this.staff = staff;
        this.units = units;
        this.transactions = transactions;
    }

    @GetMapping("/console/conduct")
    Answer list(StaffMember me, DeskFrame desk) {
        var headings = inspection.headings(me);
        Map<UnitId, String> names =
                headings.stream()
                        .map(Heading::unit)
                        .distinct()
                        .collect(Collectors.toMap(u -> u, u -> units.police(u, desk.words())));
        return new ReportListPage(desk, inspection.isNamed(me), headings, names);
    }

    @GetMapping("/console/conduct/{id}")
    Answer read(@PathVariable UUID id, StaffMember me, DeskFrame desk) {
        return page(id, me, desk, Refused.nothing(desk.words()), null);
    }

    @PostMapping("/console/conduct/{id}/lines")
    Answer say(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String words,
            StaffMember me,
            DeskFrame desk) {
        return answered(inspection.say(me, id, words), "say", words, id, me, desk);
    }

    @PostMapping("/console/conduct/{id}/passing-on")
    Answer passOn(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String to,
            StaffMember me,
            DeskFrame desk) {
        return answered(inspection.passOn(me, id, to), "to", to, id, me, desk);
    }

    @PostMapping("/console/conduct/{id}/closing")
    Answer close(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String words,
            StaffMember me,
            DeskFrame desk) {
        return answered(inspection.close(me, id, words), "close", words, id, me, desk);
    }

    /// Shows who reported on this answer only; the look was committed to the audit before.
    @PostMapping("/console/conduct/{id}/who")
    Answer who(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            StaffMember me,
            DeskFrame desk) {
        return switch (inspection.who(me, id, reason)) {
            case Who.Known known -> page(id, me, desk, Refused.nothing(desk.words()), known);
            case Who.ReasonNeeded() -> refused("reason", reason, "who.reason-needed", id, me, desk);
            case Who.NotThere() -> new NotThere();
        };
    }

    @GetMapping("/console/conduct/{id}/pictures/{file}")
    ResponseEntity<InputStreamResource> picture(
            @PathVariable UUID id, @PathVariable UUID file, StaffMember me) {
        return SentFile.toShow(inspection.file(me, id, file, true));
    }

    @GetMapping("/console/conduct/{id}/files/{file}")
    ResponseEntity<InputStreamResource> file(
            @PathVariable UUID id, @PathVariable UUID file, StaffMember me) {
        return SentFile.toSave(inspection.file(me, id, file, false));
    }

    private Answer answered(
            Verdict verdict, String field, String text, UUID id, StaffMember me, DeskFrame desk) {
        return switch (verdict) {
            case Verdict.Done() -> new SeeOther("/console/conduct/" + id);
            case Verdict.NotThere() -> new NotThere();
            case Verdict.WordsNeeded() -> refused(field, text, "words-needed", id, me, desk);
            case Verdict.NotNow() -> refused(field, text, "not-now", id, me, desk);
        };
    }

    private Answer refused(
            String field, String text, String why, UUID id, StaffMember me, DeskFrame desk) {
        String key = "conduct.report." + why;
        return page(id, me, desk, Refused.of(desk.words(), field, text, key), null);
    }

    private Answer page(
            UUID id, StaffMember me, DeskFrame desk, Refused refused, Who.@Nullable Known opened) {
        return inspection
                .read(me, id)
                .<Answer>map(report ->
                        new ReportPage(
                                desk,
                                report,
                                unit(report, desk.words()),
                                names(report, me),
                                refused,
                                opened))
                .orElseGet(NotThere::new);
    }

    private String unit(Report report, Words words) {
        return units.police(report.heading().unit(), words);
    }

    private Map<UUID, String> names(Report report, StaffMember me) {
        Set<UUID> ids = new HashSet<>();
        report.steps().forEach(step -> ids.add(step.by()));
        Earlier earlier = report.earlier();
        if (earlier != null) {
            ids.add(earlier.movedBy());
            earlier.seenBy().forEach(seen -> ids.add(seen.officer()));
            earlier.done().stream()
                    .map(Inspection.Did::by)
                    .filter(java.util.Objects::nonNull)
                    .forEach(ids::add);
        }
        return transactions.reading(me.asker(), () -> staff.names(ids));
    }
}
