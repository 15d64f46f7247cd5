package vn.binhyen.examples.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.examples.Example;
import vn.binhyen.examples.Example.Recognition;
import vn.binhyen.examples.Example.State;
import vn.binhyen.examples.Level;
import vn.binhyen.examples.application.KeepExamples;
import vn.binhyen.examples.application.KeepExamples.Done;
import vn.binhyen.examples.application.KeepExamples.Opened;
import vn.binhyen.kernel.Ids;
import vn.binhyen.kernel.Vietnamese;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.staff.UnitNames;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.Pager;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Refused;
import vn.binhyen.ui.SeeOther;
import vn.binhyen.ui.SheetFile;
import vn.binhyen.ui.Words;

/// Advanced examples: proposed, recognised or refused, ended.
@Controller
class ExamplesPages {

    static final String ALL = "/console/examples";
    private static final String ONE = ALL + "/{id}";
    private static final int A_PAGE = 50;
    private static final int MOST = 100_000;
    private static final int LONGEST_REASON = 1000;

    private final KeepExamples keep;
    private final UnitNames units;
    private final Ids ids;

    ExamplesPages(KeepExamples keep, UnitNames units, Ids ids) {
        this.keep = keep;
        this.units = units;
        this.ids = ids;
    }

    @GetMapping(ALL)
    Answer all(@RequestParam(defaultValue = "1") int page, StaffMember me, DeskFrame desk) {
        var found = keep.page(me, Math.max(1, page), A_PAGE);
        return new ExamplesPage(
                desk,
                found.examples().stream().map(each -> row(each, desk.words())).toList(),
                Pager.of(page, found.all(), A_PAGE, ALL + "?"));
    }

    @GetMapping(ALL + ".csv")
    void file(StaffMember me, Words words, HttpServletResponse response) {
        SheetFile.CSV.answer(
                response,
                "dien-hinh-tien-tien",
                words.of("examples.title"),
                List.of(
                        words.of("examples.who"),
                        words.of("examples.form"),
                        words.of("examples.unit"),
                        words.of("examples.proposed-on"),
                        words.of("examples.state")),
                reader ->
                        keep.page(me, 1, MOST).examples().stream()
                                .map(each -> row(each, words))
                                .forEach(row ->
                                        reader.accept(
                                                List.of(
                                                        row.who(),
                                                        row.form(),
                                                        row.unit(),
                                                        words.day(row.proposedOn()),
                                                        row.state()))));
    }

    private ExamplesPage.Row row(Example example, Words words) {
        String badge =
                switch (example.state()) {
                    case State.Proposed() -> "waiting";
                    case State.Recognised _ -> "done";
                    case State.Refused _, State.Ended _ -> "late";
                };
        return new ExamplesPage.Row(
                example.id(),
                example.who().shown(),
                words.of("examples.form." + example.who().form()),
                units.police(example.unit(), words),
                example.proposedOn(),
                words.of("examples.state." + example.state().word()),
                badge);
    }

    @GetMapping(ALL + "/new")
    Answer blank(DeskFrame desk) {
        return new NewExamplePage(desk, HonourForm.empty(), ids.next(), new Problems(desk.words()));
    }

    @PostMapping(ALL)
    Answer propose(
            @RequestParam UUID number,
            @ModelAttribute HonourForm form,
            StaffMember me,
            DeskFrame desk) {
        var problems = new Problems(desk.words());
        Optional<Example> example = form.example(number, me.unit(), keep.today(), problems);
        if (example.isEmpty()) return new NewExamplePage(desk, form, number, problems);
        keep.propose(me, example.get(), form.person() ? form.name() : "");
        return new SeeOther(ALL + "/" + number);
    }

    @GetMapping(ONE)
    Answer one(@PathVariable UUID id, StaffMember me, DeskFrame desk) {
        return page(id, me, desk, "", Refused.nothing(desk.words()));
    }

    @PostMapping(ONE + "/recognition")
    Answer recognise(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String level,
            StaffMember me,
            DeskFrame desk) {
        if (keep.find(me, id).isEmpty()) return new NotThere();
        String named = Vietnamese.nfc(decision).strip();
        Optional<LocalDate> on = past(day);
        Optional<Level> by = HonourForm.level(level);
        if (named.isEmpty() || named.length() > 200 || on.isEmpty() || by.isEmpty()) {
            return refused(
                    "decision", Map.of("decision", named, "day", day), "decision", id, me, desk);
        }
        return answered(
                keep.recognise(me, id, new Recognition(named, on.get(), by.get())),
                "decision",
                named,
                id,
                me,
                desk);
    }

    @PostMapping(ONE + "/refusal")
    Answer refuse(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            StaffMember me,
            DeskFrame desk) {
        if (keep.find(me, id).isEmpty()) return new NotThere();
        String why = Vietnamese.nfc(reason).strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            return refused("reason", Map.of("reason", why), "reason", id, me, desk);
        }
        return answered(keep.refuse(me, id, keep.today(), why), "reason", why, id, me, desk);
    }

    @PostMapping(ONE + "/end")
    Answer end(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            StaffMember me,
            DeskFrame desk) {
        if (keep.find(me, id).isEmpty()) return new NotThere();
        String why = Vietnamese.nfc(reason).strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            return refused("reason", Map.of("reason", why), "reason", id, me, desk);
        }
        return answered(keep.end(me, id, keep.today(), why), "reason", why, id, me, desk);
    }

    /// Shows the name on this answer only; the look was committed to the audit before.
    @PostMapping(ONE + "/name")
    Answer name(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            StaffMember me,
            DeskFrame desk) {
        return switch (keep.name(me, id, reason)) {
            case Opened.Known(String name) ->
                    page(id, me, desk, name, Refused.nothing(desk.words()));
            case Opened.ReasonNeeded() ->
                    refused("look", Map.of("look", reason), "look", id, me, desk);
            case Opened.NotHere() -> refused("look", Map.of(), "not-here", id, me, desk);
            case Opened.NotThere() -> new NotThere();
        };
    }

    private Optional<LocalDate> past(String day) {
        return HonourForm.day(day).filter(it -> !it.isAfter(keep.today()));
    }

    private Answer answered(
            Done done, String field, String typed, UUID id, StaffMember me, DeskFrame desk) {
        Map<String, String> was = Map.of(field, typed);
        return switch (done) {
            case Done.Now _ -> new SeeOther(ALL + "/" + id);
            case Done.NotThere() -> new NotThere();
            case Done.NotNow() -> refused(field, was, "not-now", id, me, desk);
            case Done.WrongOrder() -> refused(field, was, "order", id, me, desk);
            case Done.NotYours() -> refused(field, was, "not-yours", id, me, desk);
        };
    }

    private Answer refused(
            String field,
            Map<String, String> typed,
            String why,
            UUID id,
            StaffMember me,
            DeskFrame desk) {
        return page(
                id,
                me,
                desk,
                "",
                Refused.of(desk.words(), field, typed, "examples.wrong.deed." + why));
    }

    private Answer page(UUID id, StaffMember me, DeskFrame desk, String name, Refused refused) {
        return keep.find(me, id)
                .<Answer>map(it ->
                        new ExamplePage(
                                desk,
                                it,
                                units.police(it.unit(), desk.words()),
                                name,
                                it.unit().equals(me.unit()),
                                KeepExamples.leads(me.role()),
                                refused))
                .orElseGet(NotThere::new);
    }
}
