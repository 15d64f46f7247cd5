package vn.binhyen.console.web;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.binhyen.cases.CaseLists;
import vn.binhyen.cases.HandOverRecord;
import vn.binhyen.cases.HandOvers;
import vn.binhyen.cases.HandOvers.Acknowledged;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Staff;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.Territory;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.RailDoor;
import vn.binhyen.ui.SeeOther;

/// Records of hand-overs: for who handed over, and for the receiver who acknowledges them.
@Controller
class HandOverPages implements RailDoor {

    private static final int MOST = 200;

    private final HandOvers handOvers;
    private final CaseLists cases;
    private final Staff staff;
    private final Territory territory;
    private final Transactions transactions;
    private final Clock clock;

    HandOverPages(
            HandOvers handOvers,
            CaseLists cases,
            Staff staff,
            Territory territory,
            Transactions transactions,
            Clock clock) {
        this.handOvers = handOvers;
        this.cases = cases;
        this.staff = staff;
        this.territory = territory;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping("/console/hand-overs")
    Answer list(StaffMember me, DeskFrame desk) {
        return transactions.reading(
                me.asker(),
                () -> {
                    List<HandOvers.Line> lines = handOvers.newest(MOST);
                    return new HandOverListPage(desk, lines, unitNames(lines), clock.instant());
                });
    }

    @GetMapping("/console/hand-overs/{id}")
    Answer show(@PathVariable UUID id, StaffMember me, DeskFrame desk) {
        return transactions.reading(
                me.asker(),
                () ->
                        handOvers
                                .see(id)
                                .<Answer>map(it -> page(it, me, desk))
                                .orElseGet(NotThere::new));
    }

    @PostMapping("/console/hand-overs/{id}/acknowledgement")
    Answer acknowledge(@PathVariable UUID id, StaffMember me) {
        return switch (handOvers.acknowledge(me, id)) {
            // the page itself says that it was changed
            case Acknowledged.Done(), Acknowledged.Before(), Acknowledged.WasChanged() ->
                    new SeeOther("/console/hand-overs/" + id);
            case Acknowledged.NotThere() -> new NotThere();
        };
    }

    private HandOverPage page(HandOverRecord record, StaffMember me, DeskFrame desk) {
        HandOverRecord.Content it = record.content();
        var people = new HashSet<UUID>();
        people.add(it.by());
        Optional.ofNullable(record.acknowledged()).ifPresent(came -> people.add(came.by()));
        return new HandOverPage(
                desk,
                record,
                name(it.unit()),
                territory.provinceOf(it.unit()).fullName(),
                staff.names(people),
                me.role(),
                cases.view(it.caseId()).isPresent());
    }

    private Map<String, String> unitNames(List<HandOvers.Line> lines) {
        return lines.stream()
                .map(HandOvers.Line::unit)
                .distinct()
                .collect(Collectors.toMap(UnitId::toString, this::name));
    }

    private String name(UnitId unit) {
        return territory.unit(unit).map(Unit::fullName).orElse(unit.code());
    }

    @Override
    public int place() {
        return 40;
    }

    @Override
    public String words() {
        return "console.hand-overs";
    }

    @Override
    public String icon() {
        return "swap";
    }

    @Override
    public String path() {
        return "/console/hand-overs";
    }
}
