package vn.binhyen.staff.application;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.staff.persistence.Scopes;
import vn.binhyen.territory.Succession;
import vn.binhyen.territory.Territory;
import vn.binhyen.territory.Unit;
import vn.binhyen.territory.UnitKind;

/// Which units an account sees: a commune and what it was made of, for the province every commune
/// of today and before. A commune that was split stays with the province until somebody assigns its
/// past. Roles that see no residents' words have no units at all.
@Component
public class ScopeExpansion {

    private static final LocalDate LAST_DAY_OF_OLD_COMMUNES = LocalDate.of(2025, 6, 30);

    private final Territory territory;
    private final Scopes scopes;

    ScopeExpansion(Territory territory, Scopes scopes) {
        this.territory = territory;
        this.scopes = scopes;
    }

    /// In the running worker's transaction.
    public void expand(StaffMember member) {
        scopes.replace(member.id(), unitsOf(member));
    }

    Set<UnitId> unitsOf(StaffMember member) {
        Set<UnitId> units = new HashSet<>();
        if (!member.role().seesContent()) return units;
        units.add(member.unit());
        boolean province =
                territory
                        .unit(member.unit())
                        .map(unit -> unit.level() == UnitKind.Level.PROVINCE)
                        .orElse(false);
        if (province) {
            for (Unit commune : territory.currentCommunesOf(member.unit())) units.add(commune.id());
            for (Unit commune : territory.communesAt(member.unit(), LAST_DAY_OF_OLD_COMMUNES)) {
                units.add(commune.id());
            }
            return units;
        }
        for (Succession before : territory.predecessors(member.unit())) {
            if (!before.split()) units.add(before.old());
        }
        return units;
    }
}
