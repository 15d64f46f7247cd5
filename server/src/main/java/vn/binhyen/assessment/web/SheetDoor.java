package vn.binhyen.assessment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.assessment.Appeal;
import vn.binhyen.assessment.Assessing;
import vn.binhyen.assessment.Assessing.Deed;
import vn.binhyen.assessment.Assessing.Signed;
import vn.binhyen.assessment.Assessments;
import vn.binhyen.assessment.Decision;
import vn.binhyen.assessment.SheetTexts.Mistake;
import vn.binhyen.papers.Paper;
import vn.binhyen.papers.PaperFile;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.SeeOther;

/// One assessment: to be seen, filled in, reviewed, decided, appealed against, and taken as paper.
@Controller
class SheetDoor {

    private static final String ONE = AssessmentsDoor.ALL + "/{id}";

    private final Assessing assessing;
    private final Assessments assessments;
    private final SheetView view;
    private final SheetPapers papers;
    private final Transactions transactions;
    private final Clock clock;

    SheetDoor(
            Assessing assessing,
            Assessments assessments,
            SheetView view,
            SheetPapers papers,
            Transactions transactions,
            Clock clock) {
        this.assessing = assessing;
        this.assessments = assessments;
        this.view = view;
        this.papers = papers;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping(ONE)
    Answer see(@PathVariable UUID id, StaffMember me, DeskFrame desk) {
        return view.page(id, me, desk, Map.of(), new Problems(desk.words()));
    }

    @PostMapping(ONE)
    Answer keep(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            StaffMember me,
            DeskFrame desk) {
        return done(id, me, desk, fields, _ -> assessing.keep(me, id, over(fields), fields));
    }

    @PostMapping(ONE + "/step")
    Answer give(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            StaffMember me,
            DeskFrame desk) {
        return done(id, me, desk, fields, _ -> assessing.give(me, id, over(fields), fields));
    }

    @PostMapping(ONE + "/return")
    Answer giveBack(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            StaffMember me,
            DeskFrame desk) {
        return done(
                id,
                me,
                desk,
                fields,
                problems ->
                        reason(fields, "reason", problems)
                                .map(why -> assessing.giveBack(me, id, over(fields), why))
                                .orElse(null));
    }

    @PostMapping(ONE + "/decision")
    Answer decide(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            StaffMember me,
            DeskFrame desk) {
        return done(
                id,
                me,
                desk,
                fields,
                problems ->
                        signed(fields, problems)
                                .map(it -> assessing.decide(me, id, over(fields), fields, it))
                                .orElse(null));
    }

    @PostMapping(ONE + "/appeal")
    Answer appeal(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            StaffMember me,
            DeskFrame desk) {
        return done(
                id,
                me,
                desk,
                fields,
                problems ->
                        reason(fields, "reason", problems)
                                .map(why -> assessing.appeal(me, id, over(fields), why))
                                .orElse(null));
    }

    /// The appeal is heard: the decision stands, or another one takes its place.
    @PostMapping(ONE + "/hearing")
    Answer hear(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            StaffMember me,
            DeskFrame desk) {
        boolean changed = "changed".equals(fields.get("outcome"));
        return done(
                id,
                me,
                desk,
                fields,
                problems -> {
                    Optional<String> why = reason(fields, "why", problems);
                    if (!changed) {
                        return why.map(it -> assessing.uphold(me, id, over(fields), it))
                                .orElse(null);
                    }
                    Optional<Signed> signed = signed(fields, problems);
                    if (why.isEmpty() || signed.isEmpty()) return null;
                    return assessing.change(me, id, over(fields), fields, signed.get());
                });
    }

    /// The scoring sheet with the proposed class.
    @GetMapping(ONE + "/sheet.{file}")
    void sheet(
            @PathVariable UUID id,
            @PathVariable String file,
            StaffMember me,
            HttpServletResponse response)
            throws IOException {
        write(id, file, papers::sheet, "phieu-cham-diem", me, response);
    }

    /// @param no which decision, from 1; the newest where none is named
    @GetMapping(ONE + "/decision.{file}")
    void decision(
            @PathVariable UUID id,
            @PathVariable String file,
            @RequestParam(defaultValue = "0") int no,
            StaffMember me,
            HttpServletResponse response)
            throws IOException {
        write(id, file, look -> papers.decision(look, no), "quyet-dinh-xep-loai", me, response);
    }

    private void write(
            UUID id,
            String file,
            Function<Assessments.Look, Optional<Paper>> of,
            String name,
            StaffMember me,
            HttpServletResponse response)
            throws IOException {
        Optional<PaperFile> kind = PaperFile.named(file);
        Optional<Paper> paper =
                transactions.reading(me.asker(), () -> assessments.look(id).flatMap(of));
        if (kind.isEmpty() || paper.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        kind.get().answer(response, name, paper.get());
    }

    /// Does it and goes on to the page, or shows the page with what is wrong and everything that
    /// was typed.
    private Answer done(
            UUID id,
            StaffMember me,
            DeskFrame desk,
            Map<String, String> fields,
            Function<Problems, @Nullable Deed> deed) {
        if (!view.isThere(id, me)) return new NotThere();
        var problems = new Problems(desk.words());
        Deed became = deed.apply(problems);
        if (became != null) {
            switch (became) {
                case Deed.Done(var assessment) -> {
                    return new SeeOther(assessment.path());
                }
                case Deed.NotYours _ -> {
                    return new NotThere();
                }
                case Deed.Stale _ -> problems.at("sheet", "assessment.stale");
                case Deed.NotNow(var now) ->
                        problems.at(
                                "sheet",
                                "assessment.not-now",
                                desk.words().of("assessment.standing." + now.standing().word()));
                case Deed.SamePerson _ -> problems.at("sheet", "assessment.same-person");
                case Deed.Personal _ ->
                        problems.at(
                                fields.containsKey("why") ? "why" : "reason",
                                "assessment.wrong.PERSONAL");
                case Deed.Wrong(var mistakes) -> mistakes.forEach(each -> mistake(each, problems));
                case Deed.Unfilled(var outcome) -> {
                    outcome.missing()
                            .forEach(code -> problems.at("c." + code, "assessment.missing"));
                    if (outcome.missing().isEmpty())
                        problems.at("since", "assessment.since.missing");
                }
                case Deed.Over(var share) ->
                        problems.at("why", "assessment.over", share.top(), share.allowed());
            }
        }
        return view.page(id, me, desk, fields, problems);
    }

    private static void mistake(Mistake mistake, Problems problems) {
        problems.at(
                mistake.field(),
                "assessment.wrong." + mistake.what(),
                mistake.most().stripTrailingZeros().toPlainString().replace('.', ','));
    }

    private static int over(Map<String, String> fields) {
        String text = fields.getOrDefault("over", "");
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
    }

    private static Optional<String> reason(
            Map<String, String> fields, String field, Problems problems) {
        String reason = fields.getOrDefault(field, "").strip();
        if (reason.isEmpty()) problems.at(field, "assessment.reason.needed");
        else if (reason.length() > Appeal.LONGEST_REASON) {
            problems.at(field, "assessment.reason.long", Appeal.LONGEST_REASON);
        } else return Optional.of(reason);
        return Optional.empty();
    }

    private Optional<Signed> signed(Map<String, String> fields, Problems problems) {
        String number = fields.getOrDefault("number", "").strip();
        if (number.isEmpty() || number.length() > Decision.LONGEST_NUMBER) {
            problems.at("number", "assessment.number.needed", Decision.LONGEST_NUMBER);
        }
        String why = fields.getOrDefault("why", "").strip();
        if (why.length() > Decision.LONGEST_WHY) {
            problems.at("why", "assessment.reason.long", Decision.LONGEST_WHY);
        }
        LocalDate day = day(fields.getOrDefault("day", ""));
        if (day == null) problems.at("day", "assessment.day.wrong");
        return problems.any() || day == null
                ? Optional.empty()
                : Optional.of(new Signed(number, day, why));
    }

    /// Null for no day, or one that is still to come.
    private @Nullable LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text.strip());
            LocalDate today = LocalDate.ofInstant(clock.instant(), AssessmentsDoor.HERE);
            return day.isAfter(today) || day.getYear() < 2015 ? null : day;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
