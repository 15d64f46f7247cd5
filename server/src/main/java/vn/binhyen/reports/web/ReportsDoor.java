package vn.binhyen.reports.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.figures.Ground;
import vn.binhyen.kernel.Period;
import vn.binhyen.papers.PaperFile;
import vn.binhyen.papers.PrintView;
import vn.binhyen.reports.FilledReport;
import vn.binhyen.reports.ReportForm;
import vn.binhyen.reports.ReportForms;
import vn.binhyen.reports.Reports;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.Answers;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.NotThere;

/// Reports for officers: choose a form, see it filled, edit its words, take it along. What is typed
/// is kept by the page alone; a report that is due is kept and submitted elsewhere.
@Controller
class ReportsDoor {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String TEXT = "text.";

    private final Ground ground;
    private final ReportForms forms;
    private final Reports reports;
    private final Transactions transactions;
    private final Answers answers;
    private final Clock clock;

    ReportsDoor(
            Ground ground,
            ReportForms forms,
            Reports reports,
            Transactions transactions,
            Answers answers,
            Clock clock) {
        this.ground = ground;
        this.forms = forms;
        this.reports = reports;
        this.transactions = transactions;
        this.answers = answers;
        this.clock = clock;
    }

    /// What the address or the form says of unit and days.
    ///
    /// @param period `2026-01-01..2026-12-31`, or nothing when `from` and `to` say it
    record Wanted(
            @Nullable String unit,
            @Nullable String period,
            @Nullable String from,
            @Nullable String to) {}

    private record Asked(ReportForm form, Unit unit, Period period) {}

    @GetMapping("/console/reports")
    Answer choose(StaffMember me, DeskFrame desk) {
        Optional<Unit> own = ground.asked("", me);
        if (own.isEmpty()) return new NotThere();
        List<ReportsPage.Offer> offers =
                forms.inForce(today()).stream()
                        .filter(form -> form.levels().contains(own.get().level()))
                        .map(form ->
                                new ReportsPage.Offer(
                                        form, ReportPeriods.offered(form.lengths(), today())))
                        .toList();
        List<Unit> communes = ground.isProvince(me.unit()) ? ground.communes(me.unit()) : List.of();
        return new ReportsPage(desk, own.get(), communes, offers);
    }

    @GetMapping("/console/reports/{form}")
    Answer fill(
            @PathVariable String form,
            @ModelAttribute Wanted wanted,
            StaffMember me,
            DeskFrame desk) {
        return asked(form, wanted, me)
                .<Answer>map(asked -> page(asked, filled(asked, Map.of(), me), desk))
                .orElseGet(NotThere::new);
    }

    /// The same with what was typed.
    @PostMapping(path = "/console/reports/{form}", params = "!file")
    Answer edit(
            @PathVariable String form,
            @ModelAttribute Wanted wanted,
            @RequestParam Map<String, String> fields,
            StaffMember me,
            DeskFrame desk) {
        return asked(form, wanted, me)
                .<Answer>map(asked -> page(asked, filled(asked, texts(fields), me), desk))
                .orElseGet(NotThere::new);
    }

    /// The report as a file. Nothing leaves with a person's data in it, unless masked; then, or
    /// when what was typed makes no paper, the page says so and keeps the words.
    ///
    /// @param file how a file ends: `docx`, `xlsx` or `pdf`
    /// @param masked what was found is to be masked
    @PostMapping(path = "/console/reports/{form}", params = "file")
    void file(
            @PathVariable String form,
            @RequestParam String file,
            @RequestParam(defaultValue = "false") boolean masked,
            @ModelAttribute Wanted wanted,
            @RequestParam Map<String, String> fields,
            StaffMember me,
            DeskFrame desk,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Optional<Asked> asked = asked(form, wanted, me);
        Optional<PaperFile> kind = PaperFile.named(file);
        if (asked.isEmpty() || kind.isEmpty()) {
            answers.write(new NotThere(), request, response);
            return;
        }
        FilledReport typed = filled(asked.get(), texts(fields), me);
        FilledReport report = masked ? reports.masked(typed) : typed;
        ReportPage page = page(asked.get(), report, desk);
        if (page.status() != 200) {
            answers.write(page, request, response);
            return;
        }
        String name = form + "-" + report.unit().code() + "-" + report.period().to();
        kind.get().answer(response, name, reports.paper(report));
    }

    private Optional<Asked> asked(String form, Wanted wanted, StaffMember me) {
        Optional<ReportForm> now = forms.find(form, today());
        Optional<Unit> unit = ground.asked(wanted.unit() == null ? "" : wanted.unit(), me);
        if (now.isEmpty() || unit.isEmpty()) return Optional.empty();
        Period period =
                period(wanted)
                        .orElseGet(() ->
                                ReportPeriods.offered(now.get().lengths(), today())
                                        .values()
                                        .iterator()
                                        .next());
        return forms.find(form, period.to())
                .filter(its -> its.levels().contains(unit.get().level()))
                .map(its -> new Asked(its, unit.get(), period));
    }

    private static Optional<Period> period(Wanted wanted) {
        String named = wanted.period();
        if (named == null || !named.contains("..")) {
            return ReportPeriods.typed(wanted.from(), wanted.to());
        }
        String[] days = named.split("\\.\\.", 2);
        return ReportPeriods.typed(days[0], days[1]);
    }

    private FilledReport filled(Asked asked, Map<String, String> texts, StaffMember me) {
        return transactions.reading(
                me.asker(),
                () ->
                        reports.fill(
                                asked.form().code(),
                                asked.unit().id(),
                                asked.period(),
                                null,
                                texts));
    }

    private static Map<String, String> texts(Map<String, String> fields) {
        var texts = new HashMap<String, String>();
        fields.forEach((name, text) -> {
            if (name.startsWith(TEXT)) texts.put(name.substring(TEXT.length()), text);
        });
        return texts;
    }

    private ReportPage page(Asked asked, FilledReport report, DeskFrame desk) {
        Map<String, List<String>> mistakes = reports.mistakes(report);
        boolean makes = mistakes.isEmpty();
        return new ReportPage(
                desk,
                asked.form(),
                report,
                makes ? PrintView.linked(reports.paper(reports.masked(report))) : null,
                reports.places(report),
                mistakes,
                makes ? reports.findings(report) : List.of());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }
}
