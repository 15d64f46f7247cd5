package vn.binhyen.console.web;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Roster;
import vn.binhyen.staff.Shift;
import vn.binhyen.staff.Staff;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.SeeOther;

/// The duty roster, week by week. Officers read their unit's; who leads changes it.
@Controller
class RosterPages {

    private static final String HERE = "/console/roster";

    private final Roster roster;
    private final Staff staff;
    private final UnitsToChoose units;
    private final Transactions transactions;
    private final Clock clock;

    RosterPages(
            Roster roster,
            Staff staff,
            UnitsToChoose units,
            Transactions transactions,
            Clock clock) {
        this.roster = roster;
        this.staff = staff;
        this.units = units;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// @param week any day of it; this week where it is no day
    /// @param change the id of a shift, to be changed in the form
    @GetMapping(HERE)
    Answer show(
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String week,
            @RequestParam(defaultValue = "") String change,
            StaffMember me,
            DeskFrame desk) {
        return chosen(me, unit)
                .<Answer>map(it -> {
                    LocalDate monday = mondayOf(week);
                    Optional<Shift> shift =
                            shifts(me, it, monday).stream()
                                    .filter(each -> each.id().toString().equals(change))
                                    .findFirst();
                    RosterForm form = shift.map(RosterForm::of).orElseGet(RosterForm::empty);
                    String changing = shift.map(each -> change).orElse("");
                    return page(me, desk, it, monday, changing, form, new Problems(desk.words()));
                })
                .orElseGet(NotThere::new);
    }

    @PostMapping(HERE)
    Answer add(
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String week,
            @RequestParam(defaultValue = "") String officer,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            StaffMember me,
            DeskFrame desk) {
        return kept(me, desk, unit, week, "", new RosterForm(officer, from, until));
    }

    @PostMapping(HERE + "/{id}")
    Answer change(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String week,
            @RequestParam(defaultValue = "") String officer,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            StaffMember me,
            DeskFrame desk) {
        boolean there =
                chosen(me, unit)
                        .flatMap(it ->
                                transactions.reading(me.asker(), () -> roster.see(it.id(), id)))
                        .isPresent();
        if (!there) return new NotThere();
        var form = new RosterForm(officer, from, until);
        return kept(me, desk, unit, week, id.toString(), form);
    }

    /// @param changing the shift's id; empty for a new one
    private Answer kept(
            StaffMember me,
            DeskFrame desk,
            String unit,
            String week,
            String changing,
            RosterForm form) {
        Optional<Unit> chosen = chosen(me, unit);
        if (chosen.isEmpty()) return new NotThere();
        Unit it = chosen.get();
        var problems = new Problems(desk.words());
        form.check(problems);
        if (problems.none()) {
            UUID officer = form.officerId().orElseThrow();
            Instant from = form.begins().orElseThrow();
            Instant until = form.ends().orElseThrow();
            boolean done =
                    changing.isEmpty()
                            ? roster.add(me, it.id(), officer, from, until)
                            : roster.change(
                                    me, it.id(), UUID.fromString(changing), officer, from, until);
            if (done) return backTo(it, LocalDate.ofInstant(from, RosterForm.VIETNAM));
            problems.at("officer", "console.roster.problem.officer");
        }
        return page(me, desk, it, mondayOf(week), changing, form, problems);
    }

    @PostMapping(HERE + "/{id}/removal")
    Answer remove(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String week,
            StaffMember me) {
        return chosen(me, unit)
                .filter(it -> roster.remove(me, it.id(), id))
                .<Answer>map(it -> backTo(it, mondayOf(week)))
                .orElseGet(NotThere::new);
    }

    /// Fills the week with the shifts of the week before.
    @PostMapping(HERE + "/copy")
    Answer copy(
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String week,
            StaffMember me) {
        Optional<Unit> chosen = chosen(me, unit);
        if (chosen.isEmpty()) return new NotThere();
        LocalDate monday = mondayOf(week);
        roster.copyWeekBefore(me, chosen.get().id(), startOf(monday));
        return backTo(chosen.get(), monday);
    }

    /// Whether new cases are given to who is on duty.
    @PostMapping(HERE + "/setting")
    Answer setting(
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String week,
            @RequestParam(defaultValue = "false") boolean assigns,
            StaffMember me) {
        Optional<Unit> chosen = chosen(me, unit);
        if (chosen.isEmpty()) return new NotThere();
        roster.assign(me, chosen.get().id(), assigns);
        return backTo(chosen.get(), mondayOf(week));
    }

    private Answer page(
            StaffMember me,
            DeskFrame desk,
            Unit unit,
            LocalDate monday,
            String changing,
            RosterForm form,
            Problems problems) {
        return transactions.reading(
                me.asker(),
                () ->
                        new RosterPage(
                                desk,
                                me.role(),
                                unit,
                                units.ownFirst(me),
                                monday,
                                roster.between(
                                        unit.id(), startOf(monday), startOf(monday.plusDays(7))),
                                roster.onDuty(unit.id(), clock.instant()),
                                roster.assigns(unit.id()),
                                staff.officersOf(unit.id()),
                                changing,
                                form,
                                problems));
    }

    private List<Shift> shifts(StaffMember me, Unit unit, LocalDate monday) {
        return transactions.reading(
                me.asker(),
                () -> roster.between(unit.id(), startOf(monday), startOf(monday.plusDays(7))));
    }

    private static Answer backTo(Unit unit, LocalDate day) {
        return new SeeOther(HERE + "?unit=" + unit.id() + "&week=" + day);
    }

    private LocalDate mondayOf(String day) {
        LocalDate of;
        try {
            of = LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            of = today();
        }
        return of.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), RosterForm.VIETNAM);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(RosterForm.VIETNAM).toInstant();
    }

    private Optional<Unit> chosen(StaffMember me, String unit) {
        return UnitsToChoose.named(units.ownFirst(me), unit);
    }
}
