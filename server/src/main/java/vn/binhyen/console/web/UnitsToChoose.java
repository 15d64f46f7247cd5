package vn.binhyen.console.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.Territory;
import vn.binhyen.territory.Unit;

/// The units somebody may choose among on a page of the desk.
@Component
class UnitsToChoose {

    private final Territory territory;

    UnitsToChoose(Territory territory) {
        this.territory = territory;
    }

    /// The asker's own commune, or every commune of today's province.
    List<Unit> communes(StaffMember me) {
        List<Unit> communes = territory.currentCommunesOf(me.unit());
        return communes.isEmpty() ? territory.unit(me.unit()).stream().toList() : communes;
    }

    /// The asker's own unit, and after a province every commune of it.
    List<Unit> ownFirst(StaffMember me) {
        return Stream.concat(
                        territory.unit(me.unit()).stream(),
                        territory.currentCommunesOf(me.unit()).stream())
                .toList();
    }

    /// The one of that id, the first where none is named; empty for one that may not be chosen.
    static Optional<Unit> named(List<Unit> units, String id) {
        return units.stream()
                .filter(each -> id.isEmpty() || each.id().toString().equals(id))
                .findFirst();
    }
}
