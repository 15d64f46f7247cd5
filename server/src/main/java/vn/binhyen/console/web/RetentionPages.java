package vn.binhyen.console.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.cases.Retention;
import vn.binhyen.cases.Retention.Decided;
import vn.binhyen.cases.Retention.Proposal;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Staff;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.staff.UnitNames;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.RailDoor;
import vn.binhyen.ui.SeeOther;

/// Where two persons confirm that a case has been kept long enough, or say why it stays.
@Controller
class RetentionPages implements RailDoor {

    private final Retention retention;
    private final Staff staff;
    private final UnitNames units;
    private final Transactions transactions;

    RetentionPages(Retention retention, Staff staff, UnitNames units, Transactions transactions) {
        this.retention = retention;
        this.staff = staff;
        this.units = units;
        this.transactions = transactions;
    }

    @GetMapping("/console/retention")
    Answer list(StaffMember me, DeskFrame desk) {
        return page(me, desk, new Problems(desk.words()));
    }

    @PostMapping("/console/retention/{proposal}")
    Answer decide(
            @PathVariable UUID proposal,
            @RequestParam boolean delete,
            @RequestParam(defaultValue = "") String reason,
            StaffMember me,
            DeskFrame desk) {
        Decided decided =
                delete ? retention.confirm(me, proposal) : retention.keep(me, proposal, reason);
        var problems = new Problems(desk.words());
        switch (decided) {
            case Decided.SecondPersonNeeded(), Decided.Confirmed(), Decided.KeptOn() -> {
                return new SeeOther("/console/retention");
            }
            case Decided.NotThere() -> {
                return new NotThere();
            }
            case Decided.ReasonNeeded() ->
                    problems.at("r-" + proposal, "console.case.look.reason-needed");
            case Decided.SamePerson() ->
                    problems.at("r-" + proposal, "console.retention.same-person");
        }
        return page(me, desk, problems);
    }

    private Answer page(StaffMember me, DeskFrame desk, Problems problems) {
        List<Proposal> proposals = retention.proposals(me);
        Map<UUID, String> names =
                transactions.reading(
                        me.asker(),
                        () ->
                                staff.names(
                                        proposals.stream()
                                                .map(Proposal::firstBy)
                                                .filter(Objects::nonNull)
                                                .collect(Collectors.toSet())));
        Map<String, String> unitNames =
                proposals.stream()
                        .map(Proposal::unit)
                        .distinct()
                        .collect(
                                Collectors.toMap(
                                        Object::toString, u -> units.police(u, desk.words())));
        return new RetentionPage(desk, me.id(), proposals, names, unitNames, problems);
    }

    @Override
    public int place() {
        return 75;
    }

    @Override
    public String words() {
        return "console.retention";
    }

    @Override
    public String icon() {
        return "box";
    }

    @Override
    public String path() {
        return "/console/retention";
    }
}
