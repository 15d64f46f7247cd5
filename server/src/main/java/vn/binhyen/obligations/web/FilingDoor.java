package vn.binhyen.obligations.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.kernel.Ids;
import vn.binhyen.obligations.Deed;
import vn.binhyen.obligations.HandingIn;
import vn.binhyen.obligations.Owed;
import vn.binhyen.obligations.OwedReports;
import vn.binhyen.obligations.OwedReports.Look;
import vn.binhyen.obligations.Standing;
import vn.binhyen.obligations.Term;
import vn.binhyen.reports.FilledReport;
import vn.binhyen.reports.Reports;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Staff;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.SeeOther;

/// One report: write it, look at it as it would be, hand it in; accept it, give it back, open it
/// again.
@Controller
class FilingDoor {

    private static final String ONE = Addresses.ALL + "/{code}/{before}/{unit}";

    private final OwedReports owed;
    private final HandingIn handing;
    private final Reports reports;
    private final Addresses addresses;
    private final Staff staff;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    FilingDoor(
            OwedReports owed,
            HandingIn handing,
            Reports reports,
            Addresses addresses,
            Staff staff,
            Transactions transactions,
            Ids ids,
            Clock clock) {
        this.owed = owed;
        this.handing = handing;
        this.reports = reports;
        this.addresses = addresses;
        this.staff = staff;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    @GetMapping(ONE)
    Answer see(
            @PathVariable String code,
            @PathVariable String before,
            @PathVariable String unit,
            StaffMember me,
            DeskFrame desk) {
        return addresses
                .owed(code, before, unit)
                .map(report -> page(me, desk, report, Map.of(), new Problems(desk.words())))
                .orElseGet(NotThere::new);
    }

    /// The report as it would be handed in now, with the words kept last.
    @GetMapping(ONE + "/preview")
    Answer preview(
            @PathVariable String code,
            @PathVariable String before,
            @PathVariable String unit,
            StaffMember me,
            DeskFrame desk) {
        Optional<Owed> report = addresses.owed(code, before, unit);
        if (report.isEmpty() || !owed.mayDraft(me, report.get().unit())) return new NotThere();
        return transactions.reading(
                me.asker(),
                () ->
                        owed.look(me, report.get())
                                .<Answer>map(look -> preview(desk, report.get(), look))
                                .orElseGet(NotThere::new));
    }

    private PreviewPage preview(DeskFrame desk, Owed report, Look look) {
        FilledReport filled = handing.fill(report, look.draft());
        return PreviewPage.of(desk, shown(look, desk), filled, reports);
    }

    @PostMapping(ONE)
    Answer draft(
            @PathVariable String code,
            @PathVariable String before,
            @PathVariable String unit,
            @RequestParam Map<String, String> fields,
            StaffMember me,
            DeskFrame desk) {
        var form = new FilingForm(fields);
        return done(
                code,
                before,
                unit,
                me,
                desk,
                fields,
                (report, _) -> handing.keepDraft(me, report, form.over(), form.texts()));
    }

    @PostMapping(ONE + "/submission")
    Answer submit(
            @PathVariable String code,
            @PathVariable String before,
            @PathVariable String unit,
            @RequestParam Map<String, String> fields,
            StaffMember me,
            DeskFrame desk) {
        var form = new FilingForm(fields);
        return done(
                code,
                before,
                unit,
                me,
                desk,
                fields,
                (report, _) -> handing.submit(me, report, form.over(), form.texts()));
    }

    @PostMapping(ONE + "/acceptance")
    Answer accept(
            @PathVariable String code,
            @PathVariable String before,
            @PathVariable String unit,
            @RequestParam Map<String, String> fields,
            StaffMember me,
            DeskFrame desk) {
        var form = new FilingForm(fields);
        return done(
                code,
                before,
                unit,
                me,
                desk,
                fields,
                (report, _) -> handing.accept(me, report, form.no()));
    }

    @PostMapping(ONE + "/return")
    Answer giveBack(
            @PathVariable String code,
            @PathVariable String before,
            @PathVariable String unit,
            @RequestParam Map<String, String> fields,
            StaffMember me,
            DeskFrame desk) {
        var form = new FilingForm(fields);
        return done(
                code,
                before,
                unit,
                me,
                desk,
                fields,
                (report, problems) ->
                        form.reason("reason", problems)
                                .map(reason -> handing.giveBack(me, report, form.no(), reason))
                                .orElse(null));
    }

    @PostMapping(ONE + "/exception")
    Answer grant(
            @PathVariable String code,
            @PathVariable String before,
            @PathVariable String unit,
            @RequestParam Map<String, String> fields,
            StaffMember me,
            DeskFrame desk) {
        var form = new FilingForm(fields);
        return done(
                code,
                before,
                unit,
                me,
                desk,
                fields,
                (report, problems) -> {
                    Optional<LocalDate> until = form.until(today(), problems);
                    Optional<String> why = form.reason("why", problems);
                    if (until.isEmpty() || why.isEmpty()) return null;
                    UUID id = form.id().orElseGet(ids::next);
                    return handing.grant(me, report, id, until.get(), why.get());
                });
    }

    /// Does it and goes on to the report's page, or shows the page with what is wrong and
    /// everything that was typed.
    private Answer done(
            String code,
            String before,
            String unit,
            StaffMember me,
            DeskFrame desk,
            Map<String, String> fields,
            BiFunction<Owed, Problems, @Nullable Deed> deed) {
        Optional<Owed> found =
                addresses
                        .owed(code, before, unit)
                        .filter(each ->
                                transactions.reading(
                                        me.asker(), () -> owed.look(me, each).isPresent()));
        if (found.isEmpty()) return new NotThere();
        Owed report = found.get();
        var problems = new Problems(desk.words());
        Deed became = deed.apply(report, problems);
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
        return page(me, desk, report, fields, problems);
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

    private Answer page(
            StaffMember me,
            DeskFrame desk,
            Owed report,
            Map<String, String> fields,
            Problems problems) {
        return transactions.reading(
                me.asker(),
                () ->
                        owed.look(me, report)
                                .<Answer>map(look -> page(me, desk, report, look, fields, problems))
                                .orElseGet(NotThere::new));
    }

    private FilingPage page(
            StaffMember me,
            DeskFrame desk,
            Owed report,
            Look look,
            Map<String, String> fields,
            Problems problems) {
        boolean open = !look.filing().standing().handedIn() && look.gate().lets();
        boolean draft = open && owed.mayDraft(me, report.unit());
        boolean above = owed.mayAnswer(me);
        var may =
                new FilingPage.May(
                        draft,
                        draft && owed.maySubmit(me, report.unit()),
                        above && look.filing().standing() instanceof Standing.Submitted,
                        above && !look.filing().standing().handedIn());
        Map<String, String> typed = new FilingForm(fields).texts();
        List<Reports.Place> places =
                draft
                        ? reports.places(
                                handing.fill(report, typed.isEmpty() ? look.draft() : typed))
                        : List.of();
        boolean stale = !typed.isEmpty() && !typed.equals(look.draft()) && problems.any();
        return new FilingPage(
                desk,
                shown(look, desk),
                look,
                places,
                stale ? look.draft() : Map.of(),
                may,
                staff.names(who(look)),
                ids.next(),
                fields,
                today(),
                problems);
    }

    private Shown shown(Look look, DeskFrame desk) {
        return Shown.of(
                look.filing(),
                addresses.name(look.filing().owed().unit()),
                clock.instant(),
                desk.words());
    }

    private static Set<UUID> who(Look look) {
        var who = new HashSet<UUID>();
        look.leaves().forEach(leave -> who.add(leave.by()));
        look.versions()
                .forEach(version -> {
                    who.add(version.by());
                    var answer = version.answer();
                    if (answer != null) who.add(answer.by());
                });
        if (look.filing().standing() instanceof Standing.Draft(UUID by, _)) who.add(by);
        return who;
    }

    private LocalDate today() {
        return Term.dayOf(clock.instant());
    }
}
