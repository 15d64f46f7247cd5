package vn.binhyen.console.web;

import jakarta.servlet.http.HttpServletRequest;
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
import vn.binhyen.cases.topics.Question;
import vn.binhyen.cases.topics.Topic;
import vn.binhyen.cases.topics.Topics;
import vn.binhyen.staff.StaffMember;
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
    private final Topics topics;
    private final UnitsToChoose units;
    private final Tickets tickets;
    private final Clock clock;

    KeyInPages(CaseDesk cases, Topics topics, UnitsToChoose units, Tickets tickets, Clock clock) {
        this.cases = cases;
        this.topics = topics;
        this.units = units;
        this.tickets = tickets;
        this.clock = clock;
    }

    @GetMapping("/console/cases/new")
    Answer begin(StaffMember me, DeskFrame desk) {
        List<Unit> communes = units.communes(me);
        String unit = communes.size() == 1 ? communes.getFirst().id().toString() : "";
        return page(desk, me, KeyInForm.empty(unit), newNumber(), new Problems(desk.words()));
    }

    /// Keeps it, or shows the questions of the topic just chosen; what was typed stays.
    @PostMapping("/console/cases")
    Answer keep(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "keep") String to,
            HttpServletRequest request,
            StaffMember me,
            DeskFrame desk) {
        var form = KeyInForm.from(request);
        var problems = new Problems(desk.words());
        if (to.equals("topic")) return page(desk, me, form, number, problems);
        Optional<Unit> unit = check(form, me, problems);
        Optional<String> known = tickets.read(NUMBER, number);
        if (known.isEmpty()) problems.at("number", "console.key-in.expired");
        if (problems.any()) {
            return page(desk, me, form, known.isEmpty() ? newNumber() : number, problems);
        }
        CaseDesk.Told told = told(form, unit.orElseThrow(), desk);
        return switch (cases.keyIn(me, told, known.orElseThrow())) {
            case CaseDesk.KeyedIn.Kept kept ->
                    new KeyInPage(
                            desk,
                            form,
                            number,
                            units.communes(me),
                            topics,
                            problems,
                            kept.receipt(),
                            "/console/cases/" + kept.id());
            case CaseDesk.KeyedIn.NotYourUnit() -> {
                problems.at("unit", "console.key-in.unit.needed");
                yield page(desk, me, form, number, problems);
            }
        };
    }

    private Optional<Unit> check(KeyInForm form, StaffMember me, Problems problems) {
        if (form.words().isBlank()) problems.at("words", "console.key-in.words.needed");
        if (form.words().length() > MOST_WORDS) problems.at("words", "console.key-in.words.long");
        for (Question question : topic(form).questions()) {
            String answer = form.answer(question.id()).strip();
            if (answer.isEmpty() && question.required()) {
                problems.at("q-" + question.id(), "console.key-in.question.needed");
            }
            if (answer.length() > Question.LONGEST_ANSWER) {
                problems.at("q-" + question.id(), "console.key-in.question.long");
            }
        }
        if (topic(form).meansDanger(form.answers()) && !form.alerted()) {
            problems.at("alerted", "console.key-in.danger.needed");
        }
        Optional<Unit> unit =
                units.communes(me).stream()
                        .filter(u -> u.id().toString().equals(form.unit()))
                        .findFirst();
        if (unit.isEmpty()) problems.at("unit", "console.key-in.unit.needed");
        return unit;
    }

    private CaseDesk.Told told(KeyInForm form, Unit unit, DeskFrame desk) {
        return new CaseDesk.Told(
                unit.id(),
                topic(form).word(),
                form.words(),
                clock.instant(),
                form.place(),
                form.anonymous(),
                form.anonymous() ? "" : form.name(),
                form.anonymous() ? "" : form.contact(),
                topic(form).answers(form.answers(), desk.words().language().code()));
    }

    private Topic topic(KeyInForm form) {
        return topics.find(form.topic())
                .filter(topic -> !topic.leadsElsewhere())
                .orElse(topics.otherwise());
    }

    private KeyInPage page(
            DeskFrame desk, StaffMember me, KeyInForm form, String number, Problems problems) {
        return new KeyInPage(desk, form, number, units.communes(me), topics, problems, null, null);
    }

    private String newNumber() {
        return tickets.issue(NUMBER, UUID.randomUUID().toString(), Duration.ofDays(1));
    }
}
