package vn.binhyen.assessment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import vn.binhyen.assessment.Assessments;
import vn.binhyen.assessment.Assessments.Row;
import vn.binhyen.assessment.Assessments.Sought;
import vn.binhyen.assessment.CriteriaSets;
import vn.binhyen.assessment.web.AssessmentsPage.ModelRow;
import vn.binhyen.assessment.web.AssessmentsPage.UnitRow;
import vn.binhyen.movement.Sites;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.Territory;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Pager;
import vn.binhyen.ui.SheetFile;
import vn.binhyen.ui.Words;

/// The first page of assessments, and the list of one year as a file.
@Controller
class AssessmentsDoor {

    static final String ALL = "/console/assessment";
    static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final int LINES = 50;
    private static final int MODELS = 20;
    private static final int MOST = 50_000;

    private final Assessments assessments;
    private final CriteriaSets sets;
    private final Sites sites;
    private final ModelSites modelSites;
    private final Territory territory;
    private final Transactions transactions;
    private final Clock clock;

    AssessmentsDoor(
            Assessments assessments,
            CriteriaSets sets,
            Sites sites,
            ModelSites modelSites,
            Territory territory,
            Transactions transactions,
            Clock clock) {
        this.assessments = assessments;
        this.sets = sets;
        this.sites = sites;
        this.modelSites = modelSites;
        this.territory = territory;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// The list as the address asks for it; what makes no sense asks for everything.
    record Asked(
            @Nullable Integer year,
            @Nullable String criteria,
            @Nullable String state,
            @Nullable Integer page) {

        Sought sought(int thisYear) {
            int of = year == null || year < 2015 || year > thisYear ? thisYear : year;
            String set = criteria == null || !criteria.matches("[a-z0-9-]{1,31}") ? "" : criteria;
            String at = state == null || !AssessmentsPage.STATES.contains(state) ? "" : state;
            return new Sought(of, set, at);
        }

        int number() {
            return page == null ? 1 : Math.max(1, page);
        }
    }

    static String query(Sought sought) {
        return "year="
                + sought.year()
                + "&criteria="
                + sought.criteria()
                + "&state="
                + sought.standing();
    }

    @GetMapping(ALL)
    Answer all(@ModelAttribute Asked asked, StaffMember me, DeskFrame desk) {
        var naming = new Naming(sets, desk.words(), today().getYear());
        Sought sought = asked.sought(naming.thisYear());
        return transactions.reading(
                me.asker(),
                () -> {
                    long found = assessments.count(sought);
                    Pager pager =
                            Pager.of(asked.number(), found, LINES, ALL + "?" + query(sought) + "&");
                    return new AssessmentsPage(
                            desk,
                            sought,
                            sets.all(),
                            assessments.waiting(me),
                            models(sought.year()),
                            units(sought.year(), naming),
                            assessments.page(sought, pager.page(), LINES),
                            found,
                            pager,
                            naming);
                });
    }

    private List<ModelRow> models(int year) {
        return sites.models("", 1, MODELS).stream()
                .map(each -> each.model())
                .map(each ->
                        new ModelRow(each.id(), each.name(), modelSites.of(each.id(), year).by()))
                .filter(row -> row.by().count().sites() > 0)
                .toList();
    }

    private List<UnitRow> units(int year, Naming naming) {
        return assessments.progress(year).stream()
                .map(each ->
                        new UnitRow(
                                territory
                                        .unit(each.unit())
                                        .map(Unit::fullName)
                                        .orElse(each.unit().code()),
                                naming.set(each.criteria(), year),
                                each.all(),
                                each.decided()))
                .toList();
    }

    @GetMapping(ALL + "/list.{file}")
    void file(
            @PathVariable String file,
            @ModelAttribute Asked asked,
            StaffMember me,
            DeskFrame desk,
            HttpServletResponse response) {
        Optional<SheetFile> sheet = SheetFile.named(file);
        if (sheet.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var naming = new Naming(sets, desk.words(), today().getYear());
        Sought sought = asked.sought(naming.thisYear());
        List<Row> rows = transactions.reading(me.asker(), () -> assessments.page(sought, 1, MOST));
        Words words = desk.words();
        sheet.get()
                .answer(
                        response,
                        "danh-gia-" + sought.year(),
                        words.of("assessment.sheet"),
                        List.of(
                                words.of("assessment.unit"),
                                words.of("assessment.object"),
                                words.of("assessment.criteria"),
                                words.of("assessment.year"),
                                words.of("assessment.standing"),
                                words.of("assessment.points"),
                                words.of("assessment.class"),
                                words.of("assessment.effective"),
                                words.of("assessment.decided-on")),
                        reader -> rows.forEach(row -> reader.accept(cells(row, naming))));
    }

    private List<?> cells(Row row, Naming naming) {
        Words words = naming.words();
        var cells = new ArrayList<Object>();
        cells.add(
                territory
                        .unit(row.subject().unit())
                        .map(Unit::fullName)
                        .orElse(row.subject().unit().code()));
        cells.add(row.subject().label());
        cells.add(naming.set(row.criteria(), row.year()));
        cells.add(row.year());
        cells.add(naming.standing(row));
        cells.add(row.points());
        cells.add(naming.level(row));
        cells.add(
                row.decided().isEmpty()
                        ? ""
                        : words.of(row.effective() ? "assessment.yes" : "assessment.no"));
        cells.add(row.decided().map(words::day).orElse(""));
        return cells;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }
}
