package vn.binhyen.obligations.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.kernel.Ids;
import vn.binhyen.obligations.Deed;
import vn.binhyen.obligations.HandingIn;
import vn.binhyen.obligations.Owed;
import vn.binhyen.obligations.OwedReports;
import vn.binhyen.reports.Reports;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.SeeOther;

/// What is done with one report: written, handed in, accepted, given back, opened again.
@Controller
class FilingDeeds {

    private final OwedReports owed;
    private final HandingIn handing;
    private final Addresses addresses;
    private final FilingView view;
    private final Transactions transactions;
    private final Ids ids;

    FilingDeeds(
            OwedReports owed,
            HandingIn handing,
            Addresses addresses,
            FilingView view,
            Transactions transactions,
            Ids ids) {
        this.owed = owed;
        this.handing = handing;
        this.addresses = addresses;
        this.view = view;
        this.transactions = transactions;
        this.ids = ids;
    }

    @PostMapping(FilingDoor.ONE)
    Answer draft(
            @ModelAttribute Addresses.Named named,
            @RequestParam Map<String, String> fields,
            StaffMember me,
            DeskFrame desk) {
        return done(
                named,
                me,
                desk,
                fields,
                (report, form, _) -> handing.keepDraft(me, report, form.over(), form.texts()));
    }

    @PostMapping(FilingDoor.ONE + "/submission")
    Answer submit(
            @ModelAttribute Addresses.Named named,
            @RequestParam Map<String, String> fields,
            StaffMember me,
            DeskFrame desk) {
        return done(
                named,
                me,
                desk,
                fields,
                (report, form, _) -> handing.submit(me, report, form.over(), form.texts()));
    }

    @PostMapping(FilingDoor.ONE + "/acceptance")
    Answer accept(
            @ModelAttribute Addresses.Named named,
            @RequestParam Map<String, String> fields,
            StaffMember me,
            DeskFrame desk) {
        return done(
                named,
                me,
                desk,
                fields,
                (report, form, _) -> handing.accept(me, report, form.no()));
    }

    @PostMapping(FilingDoor.ONE + "/return")
    Answer giveBack(
            @ModelAttribute Addresses.Named named,
            @RequestParam Map<String, String> fields,
            StaffMember me,
            DeskFrame desk) {
        return done(
                named,
                me,
                desk,
                fields,
                (report, form, problems) ->
                        form.reason("reason", problems)
                                .map(reason -> handing.giveBack(me, report, form.no(), reason))
                                .orElse(null));
    }

    @PostMapping(FilingDoor.ONE + "/exception")
    Answer grant(
            @ModelAttribute Addresses.Named named,
            @RequestParam Map<String, String> fields,
            StaffMember me,
            DeskFrame desk) {
        return done(
                named,
                me,
                desk,
                fields,
                (report, form, problems) -> {
                    Optional<LocalDate> until = form.until(view.today(), problems);
                    Optional<String> why = form.reason("why", problems);
                    if (until.isEmpty() || why.isEmpty()) return null;
                    UUID id = form.id().orElseGet(ids::next);
                    return handing.grant(me, report, id, until.get(), why.get());
                });
    }

    /// One thing that is done; null when what was typed for it is wrong, which is noted.
    private interface Doing {
        @Nullable Deed of(Owed report, FilingForm form, Problems problems);
    }

    /// Does it and goes on to the report's page, or shows the page with what is wrong and
    /// everything that was typed.
    private Answer done(
            Addresses.Named named,
            StaffMember me,
            DeskFrame desk,
            Map<String, String> fields,
            Doing doing) {
        Optional<Owed> found =
                addresses
                        .owed(named)
                        .filter(each ->
                                transactions.reading(
                                        me.asker(), () -> owed.look(me, each).isPresent()));
        if (found.isEmpty()) return new NotThere();
        Owed report = found.get();
        var problems = new Problems(desk.words());
        Deed became = doing.of(report, new FilingForm(fields), problems);
        if (became != null) {
            switch (became) {
                case Deed.Done _, Deed.Already _ -> {
                    return new SeeOther(report.path());
                }
                case Deed.NotYours() -> {
                    return new NotThere();
                }
                case Deed.Stale _ -> problems.at("text", "obligations.stale");
                case Deed.NotNow(var now) ->
                        problems.at(
                                "text",
                                "obligations.not-now",
                                desk.words().of("obligations.standing." + now.standing().word()));
                case Deed.Locked(var gate) ->
                        problems.at("text", "obligations.locked", desk.words().day(gate.since()));
                case Deed.Personal(var findings) -> personal(findings, fields, problems);
                case Deed.Unreadable(var mistakes) ->
                        mistakes.forEach((key, sentences) ->
                                problems.at(
                                        FilingForm.FIELD + key,
                                        "obligations.unreadable",
                                        String.join(" ", sentences)));
            }
        }
        return view.page(me, desk, report, fields, problems);
    }

    private static void personal(
            List<Reports.Finding> findings, Map<String, String> fields, Problems problems) {
        if (findings.isEmpty()) {
            problems.at(fields.containsKey("why") ? "why" : "reason", "obligations.personal");
        }
        for (Reports.Finding finding : findings) {
            String field = finding.place().isEmpty() ? "text" : FilingForm.FIELD + finding.place();
            problems.at(field, "obligations.personal.at", finding.text());
        }
    }
}
