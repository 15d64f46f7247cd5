package vn.binhyen.kits.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.binhyen.papers.UnitNames;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.Territory;
import vn.binhyen.territory.Unit;

/// The communes somebody may prepare a model's papers for.
@Component
class KitUnits {

    private final Territory territory;

    KitUnits(Territory territory) {
        this.territory = territory;
    }

    /// The member's own commune, or every commune of their province.
    List<Unit> of(StaffMember me) {
        List<Unit> communes = territory.currentCommunesOf(me.unit());
        return communes.isEmpty() ? territory.unit(me.unit()).stream().toList() : communes;
    }

    /// The one asked for, the first where none is named; empty for one that is not theirs.
    static Optional<Unit> named(List<Unit> units, String id) {
        return units.stream()
                .filter(each -> id.isEmpty() || each.id().toString().equals(id))
                .findFirst();
    }

    /// As it stands on paper.
    UnitNames names(Unit unit) {
        return new UnitNames(
                territory.provinceOf(unit.id()).name(),
                unit.kind().word().toLowerCase(Locale.ROOT),
                unit.name());
    }
}
