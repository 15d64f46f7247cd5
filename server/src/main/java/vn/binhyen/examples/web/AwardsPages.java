package vn.binhyen.examples.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.examples.Award;
import vn.binhyen.examples.application.KeepExamples;
import vn.binhyen.kernel.Ids;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.staff.UnitNames;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Pager;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.SeeOther;
import vn.binhyen.ui.SheetFile;
import vn.binhyen.ui.Words;

/// Awards, apart from examples: who gets one need not be one.
@Controller
class AwardsPages {

    static final String ALL = ExamplesPages.ALL + "/awards";
    private static final int A_PAGE = 50;
    private static final int MOST = 100_000;

    private final KeepExamples keep;
    private final UnitNames units;
    private final Ids ids;

    AwardsPages(KeepExamples keep, UnitNames units, Ids ids) {
        this.keep = keep;
        this.units = units;
        this.ids = ids;
    }

    @GetMapping(ALL)
    Answer all(@RequestParam(defaultValue = "1") int page, StaffMember me, DeskFrame desk) {
        return page(me, desk, page, HonourForm.empty(), ids.next(), new Problems(desk.words()));
    }

    @PostMapping(ALL)
    Answer enter(
            @RequestParam UUID number,
            @ModelAttribute HonourForm form,
            StaffMember me,
            DeskFrame desk) {
        var problems = new Problems(desk.words());
        Optional<Award> award = form.award(number, me.unit(), keep.today(), problems);
        if (award.isEmpty()) return page(me, desk, 1, form, number, problems);
        keep.enter(me, award.get());
        return new SeeOther(ALL);
    }

    @GetMapping(ALL + ".csv")
    void file(StaffMember me, Words words, HttpServletResponse response) {
        SheetFile.CSV.answer(
                response,
                "khen-thuong",
                words.of("examples.awards"),
                List.of(
                        words.of("examples.who"),
                        words.of("examples.form"),
                        words.of("examples.award.kind"),
                        words.of("examples.level"),
                        words.of("examples.unit"),
                        words.of("examples.decision")),
                reader ->
                        keep.awards(me, 1, MOST).awards().stream()
                                .map(each -> row(each, words))
                                .forEach(row ->
                                        reader.accept(
                                                List.of(
                                                        row.who(),
                                                        row.form(),
                                                        row.kind(),
                                                        row.level(),
                                                        row.unit(),
                                                        row.decision()))));
    }

    private Answer page(
            StaffMember me,
            DeskFrame desk,
            int page,
            HonourForm form,
            UUID number,
            Problems problems) {
        var found = keep.awards(me, Math.max(1, page), A_PAGE);
        var count = found.count();
        return new AwardsPage(
                desk,
                found.awards().stream().map(each -> row(each, desk.words())).toList(),
                desk.words().of("examples.awards.sum", count.collectives(), count.persons()),
                form,
                number,
                Pager.of(page, count.all(), A_PAGE, ALL + "?"),
                problems);
    }

    private AwardsPage.Row row(Award award, Words words) {
        return new AwardsPage.Row(
                award.who().shown(),
                words.of("examples.form." + award.who().form()),
                words.of("examples.award.kind." + award.kind().word()),
                words.of("examples.level." + award.level().word()),
                units.police(award.unit(), words),
                words.of("examples.decided", award.decision(), words.day(award.decidedOn())));
    }
}
