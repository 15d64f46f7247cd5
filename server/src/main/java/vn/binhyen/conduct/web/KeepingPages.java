package vn.binhyen.conduct.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.conduct.DoorKeeping;
import vn.binhyen.conduct.DoorKeeping.Decided;
import vn.binhyen.conduct.DoorKeeping.Decision;
import vn.binhyen.conduct.DoorKeeping.Keeping;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Staff;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.staff.UnitNames;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.SeeOther;

/// Opening the door and naming inspectors, by two persons. No report is shown here, not even their
/// number.
@Controller
class KeepingPages {

    private static final String HERE = "/console/conduct-door";

    private final DoorKeeping keeping;
    private final Staff staff;
    private final UnitNames units;
    private final Transactions transactions;

    KeepingPages(DoorKeeping keeping, Staff staff, UnitNames units, Transactions transactions) {
        this.keeping = keeping;
        this.staff = staff;
        this.units = units;
        this.transactions = transactions;
    }

    @GetMapping(HERE)
    Answer see(StaffMember me, DeskFrame desk) {
        return page(me, desk, new Problems(desk.words()));
    }

    @PostMapping(HERE + "/opening")
    Answer proposeOpening(StaffMember me, DeskFrame desk) {
        return answered(keeping.proposeOpening(me), me, desk);
    }

    @PostMapping(HERE + "/inspectors")
    Answer proposeInspector(@RequestParam UUID inspector, StaffMember me, DeskFrame desk) {
        return answered(keeping.proposeInspector(me, inspector), me, desk);
    }

    @PostMapping(HERE + "/decisions/{id}/confirmation")
    Answer confirm(@PathVariable UUID id, StaffMember me, DeskFrame desk) {
        return answered(keeping.confirm(me, id), me, desk);
    }

    @PostMapping(HERE + "/decisions/{id}/end")
    Answer end(@PathVariable UUID id, StaffMember me, DeskFrame desk) {
        return answered(keeping.end(me, id), me, desk);
    }

    private Answer answered(Decided decided, StaffMember me, DeskFrame desk) {
        var problems = new Problems(desk.words());
        switch (decided) {
            case Decided.Done() -> {
                return new SeeOther(HERE);
            }
            case Decided.AnotherPersonNeeded() ->
                    problems.at("decision", "conduct.keeping.another-person");
            case Decided.NotNow() -> problems.at("decision", "conduct.keeping.not-now");
        }
        return page(me, desk, problems);
    }

    private Answer page(StaffMember me, DeskFrame desk, Problems problems) {
        Keeping now = keeping.see(me);
        return new KeepingPage(desk, me, now, names(now, me), unitNames(now, desk), problems);
    }

    private Map<UUID, String> names(Keeping now, StaffMember me) {
        Set<UUID> ids = new HashSet<>();
        Stream.concat(now.naming().stream(), Stream.ofNullable(now.opening()))
                .forEach(decision -> {
                    ids.add(decision.proposedBy());
                    if (decision.confirmedBy() != null) ids.add(decision.confirmedBy());
                });
        return transactions.reading(me.asker(), () -> staff.names(ids));
    }

    private Map<UUID, String> unitNames(Keeping now, DeskFrame desk) {
        Map<UUID, String> names = new HashMap<>();
        Stream.concat(
                        now.naming().stream().map(Decision::inspector).filter(Objects::nonNull),
                        now.candidates().stream())
                .forEach(one -> names.put(one.id(), units.police(one.unit(), desk.words())));
        return names;
    }
}
