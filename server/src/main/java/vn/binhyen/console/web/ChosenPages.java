package vn.binhyen.console.web;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.cases.BulkDesk;
import vn.binhyen.cases.BulkDesk.Act;
import vn.binhyen.cases.CaseFilter;
import vn.binhyen.cases.CaseLine;
import vn.binhyen.cases.CaseLists;
import vn.binhyen.cases.CaseQuery;
import vn.binhyen.cases.Outcome;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Staff;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.SeeOther;

/// Work on many cases at once: first a page that says how many and asks what, then a report that
/// names each case the ordinary rule refused.
@Controller
class ChosenPages {

    private final BulkDesk desk;
    private final CaseLists cases;
    private final Staff staff;
    private final WordsSought sought;
    private final Transactions transactions;
    private final Clock clock;

    ChosenPages(
            BulkDesk desk,
            CaseLists cases,
            Staff staff,
            WordsSought sought,
            Transactions transactions,
            Clock clock) {
        this.desk = desk;
        this.cases = cases;
        this.staff = staff;
        this.sought = sought;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// @param whole all that match, not only those ticked
    @PostMapping("/console/cases/chosen")
    Answer choose(
            ListAsked asked,
            ChosenForm form,
            @RequestParam(defaultValue = "false") boolean whole,
            StaffMember me,
            DeskFrame frame) {
        List<UUID> ids = whole ? matching(asked, me) : form.chosen();
        if (ids.isEmpty()) return new SeeOther(asked.address("/console/cases"));
        if (ids.size() > BulkDesk.MOST) {
            return page(
                    ChosenForm.of(List.of()),
                    frame.words().of("console.chosen.too-many", BulkDesk.MOST),
                    null,
                    asked,
                    me,
                    frame);
        }
        return page(ChosenForm.of(ids), "", null, asked, me, frame);
    }

    @PostMapping("/console/cases/chosen/work")
    Answer work(ListAsked asked, ChosenForm form, StaffMember me, DeskFrame frame) {
        if (form.chosen().size() > BulkDesk.MOST) {
            return new SeeOther(asked.address("/console/cases"));
        }
        Optional<Act> act = act(form, me);
        String problem =
                act.isEmpty()
                        ? "console.chosen.incomplete"
                        : Leaving.mustAsk(form.said()) ? "console.chosen.personal" : "";
        if (!problem.isEmpty()) {
            return page(form, frame.words().of(problem), null, asked, me, frame);
        }
        List<BulkDesk.Result> results = desk.carryOut(me, form.chosen(), act.orElseThrow());
        return page(form, "", results, asked, me, frame);
    }

    private List<UUID> matching(ListAsked asked, StaffMember me) {
        CaseFilter filter = asked.filter(me, sought.of(me, asked.found()));
        return transactions.reading(
                me.asker(), () -> cases.ids(filter, clock.instant(), BulkDesk.MOST + 1));
    }

    /// What was asked for; empty where something it needs is missing.
    private Optional<Act> act(ChosenForm form, StaffMember me) {
        if (form.act() == null) return Optional.empty();
        return switch (form.act()) {
            case TAKE_OVER -> Optional.of(new Act.TakeOver());
            case ASSIGN -> Optional.ofNullable(form.officer()).map(Act.Assign::new);
            case OBSERVE -> Optional.of(new Act.Observe(form.said()));
            case REPEAT ->
                    form.said().isEmpty()
                            ? Optional.empty()
                            : numbered(form.number(), me)
                                    .map(original -> new Act.Repeat(original, form.said()));
            case CLOSE -> closing(form);
        };
    }

    private static Optional<Act> closing(ChosenForm form) {
        Outcome outcome = form.outcome();
        if (outcome == null || outcome == Outcome.DUPLICATE || form.said().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Act.Close(outcome, form.said()));
    }

    private Optional<UUID> numbered(String number, StaffMember me) {
        if (number.isEmpty()) return Optional.empty();
        var query =
                new CaseQuery(
                        CaseFilter.of(CaseQuery.Show.ALL).withWords(number),
                        CaseQuery.Order.NEWEST,
                        null,
                        2);
        List<CaseLine> found =
                transactions.reading(me.asker(), () -> cases.lines(query, clock.instant())).lines();
        return found.stream()
                .filter(line -> number.equalsIgnoreCase(line.number()))
                .map(CaseLine::id)
                .findFirst();
    }

    private ChosenPage page(
            ChosenForm form,
            String problem,
            @Nullable List<BulkDesk.Result> results,
            ListAsked asked,
            StaffMember me,
            DeskFrame frame) {
        return transactions.reading(
                me.asker(),
                () -> {
                    List<CaseLine> lines = cases.chosen(new HashSet<>(form.chosen()));
                    List<UnitId> units = lines.stream().map(CaseLine::unit).distinct().toList();
                    return new ChosenPage(
                            frame,
                            lines,
                            units.size() == 1 ? staff.officersOf(units.getFirst()) : List.of(),
                            form,
                            problem,
                            results,
                            asked.address("/console/cases"));
                });
    }
}
