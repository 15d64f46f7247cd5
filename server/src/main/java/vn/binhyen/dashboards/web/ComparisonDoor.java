package vn.binhyen.dashboards.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import vn.binhyen.charts.Ranks;
import vn.binhyen.charts.Value;
import vn.binhyen.dashboards.Dashboard.Level;
import vn.binhyen.dashboards.Dashboards;
import vn.binhyen.dashboards.application.ReadFigures;
import vn.binhyen.dashboards.application.Reading;
import vn.binhyen.dashboards.web.UnitFigures.Line;
import vn.binhyen.figures.Ground;
import vn.binhyen.figures.Indicator;
import vn.binhyen.figures.Indicators;
import vn.binhyen.figures.PeriodChoice;
import vn.binhyen.figures.RecordsAddress;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.Words;

/// Two to five units beside each other, of today or of before July 2025: for 10,000 people where of
/// all of them is known how many live there, else as counted.
@Controller
class ComparisonDoor {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Dashboards dashboards;
    private final ReadFigures figures;
    private final Indicators indicators;
    private final PictureFile files;
    private final Ground ground;
    private final Transactions transactions;
    private final Clock clock;

    ComparisonDoor(
            Dashboards dashboards,
            ReadFigures figures,
            Indicators indicators,
            PictureFile files,
            Ground ground,
            Transactions transactions,
            Clock clock) {
        this.dashboards = dashboards;
        this.figures = figures;
        this.indicators = indicators;
        this.files = files;
        this.ground = ground;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// What was asked, as the address carries it.
    record Form(
            @Nullable List<String> unit,
            @Nullable String period,
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to) {

        List<String> named() {
            return unit == null
                    ? List.of()
                    : unit.stream().filter(each -> !each.isBlank()).distinct().toList();
        }

        PeriodChoice choice(Clock clock) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), HERE);
            return PeriodChoice.of(period == null ? "" : period, from, to, today);
        }
    }

    @GetMapping("/console/dashboards/comparison")
    Answer comparison(@ModelAttribute Form form, StaffMember me, DeskFrame desk) {
        Optional<List<Unit>> chosen = chosen(form, me);
        if (chosen.isEmpty()) return new NotThere();
        Collection<Indicator> compared = compared(me);
        return new ComparisonPage(
                desk,
                ground.current(me.unit()),
                ground.former(me.unit()),
                chosen.get(),
                form.choice(clock),
                chosen.get().size() < 2
                        ? List.of()
                        : shown(chosen.get(), form.choice(clock), compared, me, desk.words()));
    }

    @GetMapping("/console/dashboards/comparison/{indicator}.{file}")
    void file(
            @PathVariable String indicator,
            @PathVariable String file,
            @ModelAttribute Form form,
            StaffMember me,
            DeskFrame desk,
            HttpServletResponse response) {
        Optional<List<Unit>> chosen = chosen(form, me).filter(units -> units.size() > 1);
        List<Indicator> one =
                compared(me).stream().filter(each -> each.code().equals(indicator)).toList();
        if (chosen.isEmpty() || one.isEmpty() || !files.has(file)) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        List<Shown> shown = shown(chosen.get(), form.choice(clock), one, me, desk.words());
        files.answer(response, indicator, file, shown.getFirst());
    }

    /// None when one of them is not there or not the asker's to see, or when they are too many.
    private Optional<List<Unit>> chosen(Form form, StaffMember me) {
        var units = new ArrayList<Unit>();
        for (String named : form.named()) {
            Optional<Unit> unit = ground.asked(named, me);
            if (unit.isEmpty() || units.size() == ComparisonPage.MOST) return Optional.empty();
            units.add(unit.get());
        }
        return Optional.of(units);
    }

    private List<Indicator> compared(StaffMember me) {
        Level level = ground.isProvince(me.unit()) ? Level.PROVINCE : Level.COMMUNE;
        return dashboards.of(level).comparison().stream()
                .flatMap(code -> indicators.find(code).stream())
                .toList();
    }

    private List<Shown> shown(
            List<Unit> units,
            PeriodChoice choice,
            Collection<Indicator> compared,
            StaffMember me,
            Words words) {
        List<String> codes = compared.stream().map(Indicator::code).toList();
        Reading reading =
                transactions.reading(
                        me.asker(), () -> figures.beside(units, choice.period(), codes));
        var saying = new Saying(words, units.getFirst(), choice.period(), clock.instant());
        return compared.stream().map(each -> picture(each, units, reading, saying)).toList();
    }

    private static Shown picture(
            Indicator indicator, List<Unit> units, Reading reading, Saying saying) {
        boolean people = units.stream().allMatch(each -> reading.people().containsKey(each.id()));
        String name = saying.name(indicator);
        String title = people ? saying.words().of("dashboards.for-people", name) : name;
        var beside = new UnitFigures(saying, reading, indicator, title, null, people);
        List<Line> lines = beside.lines(units);
        var sentences = new ArrayList<>(beside.says(lines));
        if (!people) sentences.add(saying.words().of("dashboards.says.as-counted"));
        List<Value> values =
                lines.stream()
                        .map(line ->
                                new Value(
                                        line.unit().fullName(),
                                        line.value().orElse(0),
                                        line.said(),
                                        RecordsAddress.of(
                                                indicator.code(),
                                                line.unit().id(),
                                                reading.period())))
                        .toList();
        return saying.compared(
                indicator.code(), title, sentences, Ranks.of(values), beside.numbers(lines));
    }
}
