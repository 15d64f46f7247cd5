package vn.binhyen.obligations.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import vn.binhyen.figures.Indicators;
import vn.binhyen.kernel.Period;
import vn.binhyen.obligations.OwedReports;
import vn.binhyen.obligations.OwedReports.Look;
import vn.binhyen.obligations.Version;
import vn.binhyen.papers.PaperFile;
import vn.binhyen.papers.PrintView;
import vn.binhyen.reports.FilledReport;
import vn.binhyen.reports.ReportForms;
import vn.binhyen.reports.Reports;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Staff;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.Words;

/// A version that was handed in: to read, to compare with today's figures, to take along.
@Controller
class VersionDoor {

    private static final String ONE = Addresses.ALL + "/{code}/{before}/{unit}/versions/{no}";

    private final OwedReports owed;
    private final Reports reports;
    private final ReportForms forms;
    private final Indicators indicators;
    private final Addresses addresses;
    private final Staff staff;
    private final Transactions transactions;
    private final Clock clock;

    VersionDoor(
            OwedReports owed,
            Reports reports,
            ReportForms forms,
            Indicators indicators,
            Addresses addresses,
            Staff staff,
            Transactions transactions,
            Clock clock) {
        this.owed = owed;
        this.reports = reports;
        this.forms = forms;
        this.indicators = indicators;
        this.addresses = addresses;
        this.staff = staff;
        this.transactions = transactions;
        this.clock = clock;
    }

    private record Found(Look look, Version version) {}

    @GetMapping(ONE)
    Answer see(
            @ModelAttribute Addresses.Named named,
            @PathVariable String no,
            StaffMember me,
            DeskFrame desk) {
        return transactions.reading(
                me.asker(),
                () ->
                        find(me, named, no)
                                .<Answer>map(found -> page(desk, found))
                                .orElseGet(NotThere::new));
    }

    /// The paper of the snapshot. Nothing is asked anew; whatever the guard finds today in words
    /// typed then is masked.
    @GetMapping(ONE + "/paper.{file}")
    void file(
            @ModelAttribute Addresses.Named named,
            @PathVariable String no,
            @PathVariable String file,
            StaffMember me,
            HttpServletResponse response)
            throws IOException {
        Optional<PaperFile> kind = PaperFile.named(file);
        Optional<byte[]> bytes =
                transactions.reading(
                        me.asker(),
                        () ->
                                find(me, named, no)
                                        .flatMap(found -> found.version().report())
                                        .flatMap(
                                                report -> kind.flatMap(it -> written(report, it))));
        if (kind.isEmpty() || bytes.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String name = named.code() + "-" + named.before() + "-" + no;
        kind.get().answer(response, name, bytes.get());
    }

    /// Empty for a workbook of a report without tables.
    private Optional<byte[]> written(FilledReport report, PaperFile kind) {
        FilledReport safe = reports.findings(report).isEmpty() ? report : reports.masked(report);
        try {
            return Optional.of(kind.bytes(reports.paper(safe)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<Found> find(StaffMember me, Addresses.Named named, String no) {
        return addresses
                .owed(named)
                .flatMap(report -> owed.look(me, report))
                .flatMap(look ->
                        look.versions().stream()
                                .filter(version -> no.equals(String.valueOf(version.no())))
                                .findFirst()
                                .map(version -> new Found(look, version)));
    }

    private VersionPage page(DeskFrame desk, Found found) {
        Version version = found.version();
        var filing = found.look().filing();
        Optional<FilledReport> report = version.report();
        return new VersionPage(
                desk,
                Shown.of(
                        filing,
                        addresses.name(filing.owed().unit()),
                        clock.instant(),
                        desk.words()),
                version,
                staff.names(Set.of(version.by())).getOrDefault(version.by(), ""),
                report.map(it -> PrintView.of(reports.paper(it))),
                report.map(it -> changes(it, desk.words())).orElse(null));
    }

    /// Null where the form is no more.
    private @Nullable List<VersionPage.Change> changes(FilledReport then, Words words) {
        if (forms.find(then.form(), then.period().to()).isEmpty()) return null;
        FilledReport now = reports.fill(then.form(), then.unit(), then.period(), null, Map.of());
        return then.differences(now).stream().map(each -> change(each, words)).toList();
    }

    private VersionPage.Change change(FilledReport.Difference each, Words words) {
        Period period = each.key().period();
        return new VersionPage.Change(
                indicators
                        .find(each.key().indicator())
                        .map(found -> found.name().in(words.language().code()))
                        .orElse(each.key().indicator()),
                String.join(", ", each.key().cut().values()),
                addresses.name(each.key().unit()),
                words.day(period.from()) + " – " + words.day(period.to()),
                words.figure(each.was()),
                words.figure(each.is()),
                each.key().records());
    }
}
