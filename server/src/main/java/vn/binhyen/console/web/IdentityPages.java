package vn.binhyen.console.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.cases.IdentityDesk;
import vn.binhyen.cases.IdentityDesk.Decided;
import vn.binhyen.cases.IdentityDesk.Request;
import vn.binhyen.kernel.Asker;
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

/// The custodian's page: requests for a look at who reported, granted or refused with a reason.
@Controller
class IdentityPages implements RailDoor {

    private final IdentityDesk identities;
    private final Staff staff;
    private final UnitNames units;
    private final Transactions transactions;
    private final Clock clock;

    IdentityPages(
            IdentityDesk identities,
            Staff staff,
            UnitNames units,
            Transactions transactions,
            Clock clock) {
        this.identities = identities;
        this.staff = staff;
        this.units = units;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping("/console/identities")
    Answer waiting(StaffMember me, DeskFrame desk) {
        return page(me, desk, null, "", new Problems(desk.words()));
    }

    @PostMapping("/console/identities/{request}")
    Answer decide(
            @PathVariable UUID request,
            @RequestParam boolean granted,
            @RequestParam(defaultValue = "") String reason,
            StaffMember me,
            DeskFrame desk) {
        return switch (identities.decide(me, request, granted, reason)) {
            case Decided.Done() -> new SeeOther("/console/identities");
            case Decided.NotThere() -> new NotThere();
            case Decided.ReasonNeeded() -> {
                var problems = new Problems(desk.words());
                problems.at("answer", "console.case.look.reason-needed");
                yield page(me, desk, request, reason, problems);
            }
        };
    }

    private Answer page(
            StaffMember me,
            DeskFrame desk,
            @Nullable UUID answered,
            String typed,
            Problems problems) {
        List<Request> requests = identities.waiting(me);
        Map<UUID, String> names =
                transactions.reading(
                        me.asker(),
                        () ->
                                staff.names(
                                        requests.stream()
                                                .map(Request::asker)
                                                .collect(Collectors.toSet())));
        Map<String, String> unitNames =
                requests.stream()
                        .map(Request::unit)
                        .distinct()
                        .collect(
                                Collectors.toMap(
                                        Object::toString, u -> units.police(u, desk.words())));
        return new IdentityPage(
                desk, requests, names, unitNames, clock.instant(), answered, typed, problems);
    }

    @Override
    public int place() {
        return 25;
    }

    @Override
    public String words() {
        return "console.identities";
    }

    @Override
    public String icon() {
        return "key";
    }

    @Override
    public String path() {
        return "/console/identities";
    }

    @Override
    public boolean onPhone() {
        return true;
    }

    @Override
    public int count(Asker asker) {
        return identities.countWaiting();
    }
}
