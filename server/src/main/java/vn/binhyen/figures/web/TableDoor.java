package vn.binhyen.figures.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import vn.binhyen.figures.Ground;
import vn.binhyen.figures.Indicator;
import vn.binhyen.figures.Indicators;
import vn.binhyen.figures.PeriodChoice;
import vn.binhyen.figures.Question;
import vn.binhyen.figures.Rates;
import vn.binhyen.figures.Totals;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.SheetFile;

/// Chosen indicators as a table, month by month or commune by commune, as they are or as they were
/// known on a day; and the same table as a file.
@Controller
class TableDoor {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int MOST = 20;
    private static final List<String> USUAL =
            List.of(
                    "tips-received",
                    "tips-resolved",
                    "tips-of-value",
                    "questions-answered",
                    "questions-answered-at-once",
                    "look-ups",
                    "cases-answered",
                    "cases-late");

    private final Ground ground;
    private final Indicators indicators;
    private final Rates rates;
    private final Totals totals;
    private final Transactions transactions;
    private final Clock clock;

    TableDoor(
            Ground ground,
            Indicators indicators,
            Rates rates,
            Totals totals,
            Transactions transactions,
            Clock clock) {
        this.ground = ground;
        this.indicators = indicators;
        this.rates = rates;
        this.totals = totals;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// What was asked, as the address carries it.
    ///
    /// @param recorded the day at whose end it was known; null for now
    record Asked(
            Unit unit,
            PeriodChoice choice,
            FigureTable.By by,
            List<Indicator> shown,
            @Nullable LocalDate recorded) {}

    /// The address's own words for it.
    record Form(
            @Nullable String unit,
            @Nullable String period,
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @Nullable String by,
            @Nullable List<String> indicator,
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate recorded) {}

    @GetMapping("/console/figures/table")
    Answer table(@ModelAttribute Form form, StaffMember me, DeskFrame desk) {
        Optional<Asked> asked = asked(form, me);
        if (asked.isEmpty()) return new NotThere();
        return new TablePage(
                desk,
                asked.get().unit(),
                ground.isProvince(me.unit()) ? ground.communes(me.unit()) : List.of(),
                asked.get().choice().name(),
                asked.get().choice().period(),
                asked.get().by(),
                List.copyOf(indicators.all()),
                asked.get().shown(),
                asked.get().recorded(),
                built(asked.get(), me, desk));
    }

    @GetMapping("/console/figures/table.{file}")
    void file(
            @PathVariable String file,
            @ModelAttribute Form form,
            StaffMember me,
            DeskFrame desk,
            HttpServletResponse response) {
        Optional<Asked> asked = asked(form, me);
        Optional<SheetFile> sheet = SheetFile.named(file);
        if (asked.isEmpty() || sheet.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        FigureTable table = built(asked.get(), me, desk);
        sheet.get()
                .answer(
                        response,
                        "so-lieu-" + asked.get().unit().id().code(),
                        desk.words().of("figures.sheet"),
                        table.headings(),
                        reader -> table.rows().forEach(row -> reader.accept(row.cellsOfSheet())));
    }

    private Optional<Asked> asked(Form form, StaffMember me) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), HERE);
        List<String> codes = form.indicator();
        LocalDate recorded = form.recorded();
        List<Indicator> shown =
                (codes == null || codes.isEmpty() ? USUAL : codes)
                        .stream()
                                .distinct()
                                .limit(MOST)
                                .flatMap(code -> indicators.find(code).stream())
                                .toList();
        return ground.asked(text(form.unit()), me)
                .filter(_ -> !shown.isEmpty())
                .map(found ->
                        new Asked(
                                found,
                                PeriodChoice.of(text(form.period()), form.from(), form.to(), today),
                                by(text(form.by()), found),
                                shown,
                                recorded == null || recorded.isAfter(today) ? null : recorded));
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }

    private FigureTable built(Asked asked, StaffMember me, DeskFrame desk) {
        var all =
                new Question(
                        asked.shown().getFirst().code(),
                        ground.leaves(asked.unit().id()),
                        asked.choice().period(),
                        Map.of());
        LocalDate day = asked.recorded();
        Instant moment = day == null ? null : day.plusDays(1).atStartOfDay(HERE).toInstant();
        Question question = moment == null ? all : all.asRecordedAt(moment);
        var maker =
                new FigureTable.Maker(
                        totals, ground, rates.all(), desk.words(), asked.shown(), question);
        return transactions.reading(
                me.asker(),
                () ->
                        switch (asked.by()) {
                            case MONTH -> maker.byMonth(asked.unit());
                            case UNIT -> maker.byUnit(asked.unit());
                            case UNIT_AND_MONTH -> maker.byUnitAndMonth(asked.unit());
                        });
    }

    /// Only a province has communes to go by.
    private FigureTable.By by(String word, Unit unit) {
        return ground.isProvince(unit.id())
                ? Arrays.stream(FigureTable.By.values())
                        .filter(each -> each.word().equals(word))
                        .findFirst()
                        .orElse(FigureTable.By.MONTH)
                : FigureTable.By.MONTH;
    }
}
