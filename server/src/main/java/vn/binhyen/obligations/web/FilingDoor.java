package vn.binhyen.obligations.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.binhyen.obligations.HandingIn;
import vn.binhyen.obligations.Owed;
import vn.binhyen.obligations.OwedReports;
import vn.binhyen.obligations.OwedReports.Look;
import vn.binhyen.reports.FilledReport;
import vn.binhyen.reports.Reports;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.Problems;

/// One report: its page, and how it would look handed in now.
@Controller
class FilingDoor {

    static final String ONE = Addresses.ALL + "/{code}/{before}/{unit}";

    private final OwedReports owed;
    private final HandingIn handing;
    private final Reports reports;
    private final Addresses addresses;
    private final FilingView view;
    private final Transactions transactions;

    FilingDoor(
            OwedReports owed,
            HandingIn handing,
            Reports reports,
            Addresses addresses,
            FilingView view,
            Transactions transactions) {
        this.owed = owed;
        this.handing = handing;
        this.reports = reports;
        this.addresses = addresses;
        this.view = view;
        this.transactions = transactions;
    }

    @GetMapping(ONE)
    Answer see(@ModelAttribute Addresses.Named named, StaffMember me, DeskFrame desk) {
        return addresses
                .owed(named)
                .map(report -> view.page(me, desk, report, Map.of(), new Problems(desk.words())))
                .orElseGet(NotThere::new);
    }

    /// With the words kept last.
    @GetMapping(ONE + "/preview")
    Answer preview(@ModelAttribute Addresses.Named named, StaffMember me, DeskFrame desk) {
        return transactions.reading(
                me.asker(),
                () ->
                        addresses
                                .owed(named)
                                .filter(report -> owed.mayDraft(me, report.unit()))
                                .flatMap(report ->
                                        owed.look(me, report)
                                                .<Answer>map(look -> preview(desk, report, look)))
                                .orElseGet(NotThere::new));
    }

    private PreviewPage preview(DeskFrame desk, Owed report, Look look) {
        FilledReport filled = handing.fill(report, look.draft());
        return PreviewPage.of(desk, view.shown(look, desk), filled, reports);
    }
}
