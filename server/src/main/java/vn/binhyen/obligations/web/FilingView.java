package vn.binhyen.obligations.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.binhyen.kernel.Ids;
import vn.binhyen.obligations.HandingIn;
import vn.binhyen.obligations.Owed;
import vn.binhyen.obligations.OwedReports;
import vn.binhyen.obligations.OwedReports.Look;
import vn.binhyen.obligations.Standing;
import vn.binhyen.obligations.Term;
import vn.binhyen.reports.Reports;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Staff;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.Problems;

/// Puts the page of one report together, with what was refused if something was.
@Component
class FilingView {

    private final OwedReports owed;
    private final HandingIn handing;
    private final Reports reports;
    private final Addresses addresses;
    private final Staff staff;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    FilingView(
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

    /// @param fields what was typed; empty where nothing was
    Answer page(
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

    Shown shown(Look look, DeskFrame desk) {
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

    LocalDate today() {
        return Term.dayOf(clock.instant());
    }
}
