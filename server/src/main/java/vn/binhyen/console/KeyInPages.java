package vn.binhyen.console;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.cases.CaseDesk;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.Territory;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Tickets;

/// An officer keys in on someone's behalf; the caller gets the same receipt, read aloud.
@Controller
class KeyInPages {

    private static final String NUMBER = "key-in-form";
    private static final int MOST_WORDS = 20_000;

    private final CaseDesk cases;
    private final Territory territory;
    private final Tickets tickets;
    private final Clock clock;

    KeyInPages(CaseDesk cases, Territory territory, Tickets tickets, Clock clock) {
        this.cases = cases;
        this.territory = territory;
        this.tickets = tickets;
        this.clock = clock;
    }

    @GetMapping("/console/cases/new")
    Answer begin(StaffMember me, DeskFrame desk) {
        List<Unit> units = units(me);
        String unit = units.size() == 1 ? units.getFirst().id().toString() : "";
        return page(desk, me, KeyInForm.empty(unit), newNumber(), new Problems(desk.words()));
    }

    @PostMapping("/console/cases")
    Answer keep(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "false") boolean anonymous,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String contact,
            StaffMember me,
            DeskFrame desk) {
        var form = new KeyInForm(unit, words, place, anonymous, name, contact);
        var problems = new Problems(desk.words());
        if (words.isBlank()) problems.at("words", "console.key-in.words.needed");
        if (words.length() > MOST_WORDS) problems.at("words", "console.key-in.words.long");
        Optional<Unit> chosen =
                units(me).stream().filter(u -> u.id().toString().equals(unit)).findFirst();
        if (chosen.isEmpty()) problems.at("unit", "console.key-in.unit.needed");
        Optional<String> known = tickets.read(NUMBER, number);
        if (known.isEmpty()) problems.at("number", "console.key-in.expired");
        if (problems.any()) {
            return page(desk, me, form, known.isEmpty() ? newNumber() : number, problems);
        }
        var told =
                new CaseDesk.Told(
                        chosen.orElseThrow().id(),
                        "other",
                        words,
                        clock.instant(),
                        place,
                        anonymous,
                        anonymous ? "" : name,
                        anonymous ? "" : contact);
        return switch (cases.keyIn(me, told, known.orElseThrow())) {
            case CaseDesk.KeyedIn.Kept kept ->
                    new KeyInPage(
                            desk,
                            form,
                            number,
                            units(me),
                            problems,
                            kept.receipt(),
                            "/console/cases/" + kept.id());
            case CaseDesk.KeyedIn.NotYourUnit() -> {
                problems.at("unit", "console.key-in.unit.needed");
                yield page(desk, me, form, number, problems);
            }
        };
    }

    private KeyInPage page(
            DeskFrame desk, StaffMember me, KeyInForm form, String number, Problems problems) {
        return new KeyInPage(desk, form, number, units(me), problems, null, null);
    }

    /// The asker's own commune, or every commune of today's province.
    private List<Unit> units(StaffMember me) {
        UnitId own = me.unit();
        List<Unit> communes = territory.currentCommunesOf(own);
        return communes.isEmpty() ? territory.unit(own).stream().toList() : communes;
    }

    private String newNumber() {
        return tickets.issue(NUMBER, UUID.randomUUID().toString(), Duration.ofDays(1));
    }
}
