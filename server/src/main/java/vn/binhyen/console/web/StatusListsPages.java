package vn.binhyen.console.web;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.binhyen.guidance.lookups.StatusLists;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Staff;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.SeeOther;

/// Bringing the lists that residents look themselves up in: first looked at, then taken over.
@Controller
class StatusListsPages {

    private static final String HERE = "/console/lookups";
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Set<String> DONE = Set.of("taken-over", "removed");

    private final StatusLists lists;
    private final Staff staff;
    private final UnitsToChoose units;
    private final Transactions transactions;
    private final Clock clock;

    StatusListsPages(
            StatusLists lists,
            Staff staff,
            UnitsToChoose units,
            Transactions transactions,
            Clock clock) {
        this.lists = lists;
        this.staff = staff;
        this.units = units;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping(HERE)
    Answer show(
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String done,
            StaffMember me,
            DeskFrame desk) {
        Optional<Unit> chosen = chosen(me, unit);
        if (chosen.isEmpty()) return new NotThere();
        var form = StatusListForm.empty(today());
        String known = DONE.contains(done) ? done : "";
        return page(me, desk, chosen.get(), form, new Problems(desk.words()), known, null);
    }

    /// Nothing is shown to residents yet.
    @PostMapping(HERE)
    Answer check(
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String asOf,
            @RequestParam(defaultValue = "") String endsOn,
            @RequestParam @Nullable MultipartFile file,
            StaffMember me,
            DeskFrame desk)
            throws IOException {
        Optional<Unit> chosen = chosen(me, unit);
        if (chosen.isEmpty()) return new NotThere();
        var problems = new Problems(desk.words());
        var form = new StatusListForm(kind, asOf, endsOn);
        Optional<StatusLists.Offer> offer =
                form.read(chosen.get().id(), lists.words(), today(), problems);
        if (file == null || file.isEmpty()) problems.at("file", "console.lookups.file.needed");
        if (offer.isEmpty() || file == null || problems.any()) {
            return page(me, desk, chosen.get(), form, problems, "", null);
        }
        StatusLists.Checked checked = lists.check(me, offer.get(), file.getBytes());
        return page(me, desk, chosen.get(), form, problems, "", checked);
    }

    @PostMapping(HERE + "/{id}/taking-over")
    Answer takeOver(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String unit, StaffMember me) {
        return lists.takeOver(me, id) ? done(me, unit, "taken-over") : new NotThere();
    }

    @PostMapping(HERE + "/{id}/removal")
    Answer remove(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String unit, StaffMember me) {
        return lists.remove(me, id) ? done(me, unit, "removed") : new NotThere();
    }

    private Answer done(StaffMember me, String unit, String what) {
        UnitId shown = chosen(me, unit).map(Unit::id).orElse(me.unit());
        return new SeeOther(HERE + "?unit=" + shown + "&done=" + what);
    }

    private Answer page(
            StaffMember me,
            DeskFrame desk,
            Unit unit,
            StatusListForm form,
            Problems problems,
            String done,
            StatusLists.@Nullable Checked checked) {
        return new StatusListsPage(
                desk,
                unit,
                units.ownFirst(me),
                lists.words().kinds(),
                standing(me, unit.id()),
                form,
                problems,
                done,
                checked);
    }

    private List<StatusListsPage.Standing> standing(StaffMember me, UnitId unit) {
        List<StatusLists.Listed> listed = lists.standing(me, unit);
        Set<UUID> who = listed.stream().map(StatusLists.Listed::by).collect(toSet());
        Map<UUID, String> names = transactions.reading(me.asker(), () -> staff.names(who));
        return listed.stream()
                .map(it -> new StatusListsPage.Standing(it, names.getOrDefault(it.by(), "")))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VIETNAM);
    }

    private Optional<Unit> chosen(StaffMember me, String unit) {
        return UnitsToChoose.named(units.ownFirst(me), unit);
    }
}
