package vn.binhyen.cameras.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.cameras.Consent;
import vn.binhyen.cameras.Household;
import vn.binhyen.cameras.Owner;
import vn.binhyen.cameras.application.KeepHouseholds;
import vn.binhyen.cameras.application.KeepHouseholds.Linked;
import vn.binhyen.cameras.application.KeepHouseholds.Opened;
import vn.binhyen.cameras.domain.Purposes;
import vn.binhyen.kernel.Ids;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.Village;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Refused;
import vn.binhyen.ui.SeeOther;
import vn.binhyen.ui.SheetFile;
import vn.binhyen.ui.Words;

/// The register of camera households for the officers of a unit.
@Controller
class HouseholdPages {

    static final String ALL = "/console/cameras";
    private static final String ONE = ALL + "/households/{id}";

    private final KeepHouseholds keep;
    private final Purposes purposes;
    private final Naming naming;
    private final Ids ids;

    HouseholdPages(KeepHouseholds keep, Purposes purposes, Naming naming, Ids ids) {
        this.keep = keep;
        this.purposes = purposes;
        this.naming = naming;
        this.ids = ids;
    }

    @GetMapping(ALL)
    Answer all(StaffMember me, DeskFrame desk) {
        List<CamerasPage.Row> rows = rows(me, desk.words());
        int cameras = rows.stream().mapToInt(CamerasPage.Row::cameras).sum();
        return new CamerasPage(desk, rows, cameras);
    }

    @GetMapping(ALL + ".csv")
    void file(StaffMember me, Words words, HttpServletResponse response) {
        SheetFile.CSV.answer(
                response,
                "ho-camera",
                words.of("cameras.title"),
                List.of(
                        words.of("cameras.village"),
                        words.of("cameras.cameras"),
                        words.of("cameras.agreed"),
                        words.of("cameras.since")),
                reader ->
                        rows(me, words)
                                .forEach(row ->
                                        reader.accept(
                                                List.of(
                                                        row.village(),
                                                        row.cameras(),
                                                        row.agreed(),
                                                        words.day(row.since())))));
    }

    private List<CamerasPage.Row> rows(StaffMember me, Words words) {
        Map<UUID, String> villages = villages(me);
        LocalDate today = keep.today();
        return keep.all(me).stream()
                .map(each ->
                        new CamerasPage.Row(
                                each.id(),
                                villages.getOrDefault(each.village(), ""),
                                each.cameras(),
                                naming.agreed(each, today, words),
                                state(each, today),
                                each.registeredOn()))
                .toList();
    }

    private static String state(Household household, LocalDate today) {
        List<Consent> standing = Naming.standing(household, today);
        if (standing.isEmpty()) return "waiting";
        return standing.stream().anyMatch(each -> each.mayBeRenewed(today)) ? "due" : "done";
    }

    @GetMapping(ALL + "/new")
    Answer blank(StaffMember me, DeskFrame desk) {
        return form(me, desk, HouseholdForm.empty(), ids.next(), new Problems(desk.words()));
    }

    @PostMapping(ALL)
    Answer register(
            @RequestParam UUID number,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String contact,
            @RequestParam(defaultValue = "") String village,
            @RequestParam(defaultValue = "") String cameras,
            @RequestParam(defaultValue = "") String spot,
            @RequestParam(required = false) @Nullable List<String> purpose,
            StaffMember me,
            DeskFrame desk) {
        var problems = new Problems(desk.words());
        var form = HouseholdForm.of(name, address, contact, village, cameras, spot, purpose);
        var told = form.check(purposes, problems);
        if (told.isEmpty()) return form(me, desk, form, number, problems);
        return switch (keep.register(me, number, told.get())) {
            case Linked.Made(var id, var code) -> page(me, desk, id, Naming.address(code));
            case Linked.MadeBefore(var id) -> new SeeOther(ALL + "/households/" + id);
            case Linked.NotThere() -> {
                problems.at("village", "cameras.wrong.village");
                yield form(me, desk, form, number, problems);
            }
        };
    }

    private Answer form(
            StaffMember me, DeskFrame desk, HouseholdForm form, UUID number, Problems problems) {
        return new NewHouseholdPage(
                desk, form, number, keep.villages(me), purposes.all(), problems);
    }

    @GetMapping(ONE)
    Answer one(@PathVariable UUID id, StaffMember me, DeskFrame desk) {
        return page(me, desk, id, "");
    }

    /// Shows the owner on this answer only; the look was committed to the audit before.
    @PostMapping(ONE + "/owner")
    Answer owner(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            StaffMember me,
            DeskFrame desk) {
        if (keep.find(me, id).isEmpty()) return new NotThere();
        return switch (keep.owner(me, id, reason)) {
            case Opened.Known(var owner) ->
                    page(me, desk, id, owner, "", Refused.nothing(desk.words()));
            case Opened.ReasonNeeded() ->
                    page(
                            me,
                            desk,
                            id,
                            null,
                            "",
                            Refused.of(
                                    desk.words(), "reason", reason, "cameras.wrong.look-reason"));
            case Opened.NotThere() -> new NotThere();
        };
    }

    @PostMapping(ONE + "/link")
    Answer link(@PathVariable UUID id, StaffMember me, DeskFrame desk) {
        return switch (keep.link(me, id)) {
            case Linked.Made(_, var code) -> page(me, desk, id, Naming.address(code));
            case Linked.MadeBefore _, Linked.NotThere _ -> new NotThere();
        };
    }

    @PostMapping(ONE + "/consents/{consent}/end")
    Answer end(@PathVariable UUID id, @PathVariable UUID consent, StaffMember me) {
        return keep.withdraw(me, id, consent)
                ? new SeeOther(ALL + "/households/" + id)
                : new NotThere();
    }

    private Answer page(StaffMember me, DeskFrame desk, UUID id, String link) {
        return page(me, desk, id, null, link, Refused.nothing(desk.words()));
    }

    private Answer page(
            StaffMember me,
            DeskFrame desk,
            UUID id,
            @Nullable Owner owner,
            String link,
            Refused refused) {
        Optional<Household> found = keep.find(me, id);
        if (found.isEmpty()) return new NotThere();
        Household household = found.get();
        LocalDate today = keep.today();
        List<HouseholdPage.Line> consents =
                household.consents().stream().map(each -> line(each, today, desk.words())).toList();
        return new HouseholdPage(
                desk,
                household,
                villages(me).getOrDefault(household.village(), ""),
                consents,
                owner,
                link,
                refused);
    }

    private HouseholdPage.Line line(Consent consent, LocalDate today, Words words) {
        return new HouseholdPage.Line(
                consent.id(),
                naming.purpose(consent.purpose(), words),
                consent.wording(),
                consent.givenOn(),
                naming.standing(consent, today, words),
                consent.end() == null);
    }

    private Map<UUID, String> villages(StaffMember me) {
        return keep.villages(me).stream().collect(Collectors.toMap(Village::id, Village::fullName));
    }
}
