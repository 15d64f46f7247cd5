package vn.binhyen.dashboards.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import vn.binhyen.dashboards.Chosen;
import vn.binhyen.dashboards.Dashboard;
import vn.binhyen.dashboards.Dashboard.Level;
import vn.binhyen.dashboards.Dashboards;
import vn.binhyen.dashboards.application.ReadFigures;
import vn.binhyen.dashboards.application.Reading;
import vn.binhyen.figures.Ground;
import vn.binhyen.figures.PeriodChoice;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.Words;

/// The pictures of a unit, and each as a file. Another's unit is not there.
@Controller
class DashboardDoor {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Dashboards dashboards;
    private final ReadFigures figures;
    private final Pictures pictures;
    private final PictureFile files;
    private final Ground ground;
    private final Transactions transactions;
    private final Clock clock;

    DashboardDoor(
            Dashboards dashboards,
            ReadFigures figures,
            Pictures pictures,
            PictureFile files,
            Ground ground,
            Transactions transactions,
            Clock clock) {
        this.dashboards = dashboards;
        this.figures = figures;
        this.pictures = pictures;
        this.files = files;
        this.ground = ground;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// What was asked, as the address carries it.
    record Form(
            @Nullable String unit,
            @Nullable String period,
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to) {

        String unitOrOwn() {
            return unit == null ? "" : unit;
        }

        PeriodChoice choice(Clock clock) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), HERE);
            return PeriodChoice.of(period == null ? "" : period, from, to, today);
        }
    }

    @GetMapping("/console/dashboards")
    Answer dashboard(@ModelAttribute Form form, StaffMember me, DeskFrame desk) {
        Optional<Unit> asked = ground.asked(form.unitOrOwn(), me);
        if (asked.isEmpty()) return new NotThere();
        PeriodChoice choice = form.choice(clock);
        List<Chosen> chosen = dashboardOf(asked.get()).pictures();
        return new DashboardPage(
                desk,
                asked.get(),
                ground.isProvince(me.unit()) ? ground.communes(me.unit()) : List.of(),
                choice,
                shown(asked.get(), choice, chosen, me, desk.words()));
    }

    @GetMapping("/console/dashboards/pictures/{code}.{file}")
    void file(
            @PathVariable String code,
            @PathVariable String file,
            @ModelAttribute Form form,
            StaffMember me,
            DeskFrame desk,
            HttpServletResponse response) {
        Optional<Unit> asked = ground.asked(form.unitOrOwn(), me);
        Optional<Chosen> chosen = asked.flatMap(it -> dashboardOf(it).picture(code));
        if (asked.isEmpty() || chosen.isEmpty() || !files.has(file)) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Shown shown =
                shown(asked.get(), form.choice(clock), List.of(chosen.get()), me, desk.words())
                        .getFirst();
        files.answer(response, code + "-" + asked.get().id().code(), file, shown);
    }

    private Dashboard dashboardOf(Unit unit) {
        return dashboards.of(ground.isProvince(unit.id()) ? Level.PROVINCE : Level.COMMUNE);
    }

    private List<Shown> shown(
            Unit unit,
            PeriodChoice choice,
            Collection<Chosen> chosen,
            StaffMember me,
            Words words) {
        Reading reading =
                transactions.reading(me.asker(), () -> figures.of(unit, choice.period(), chosen));
        var saying = new Saying(words, unit, choice.period(), clock.instant());
        return chosen.stream().map(each -> pictures.of(each, reading, saying)).toList();
    }
}
