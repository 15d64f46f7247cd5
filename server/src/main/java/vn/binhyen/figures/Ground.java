package vn.binhyen.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.Succession;
import vn.binhyen.territory.Territory;
import vn.binhyen.territory.Unit;
import vn.binhyen.territory.UnitKind;

/// Which leaves a figure of a unit is summed over: a commune and what became it, whole; of a
/// province every commune of today and before.
@Component
public class Ground {

    /// A leaf with its own line: its past is its own, whoever came after it.
    ///
    /// @param split divided among several; not part of any successor's figures
    public record Past(Unit unit, boolean split) {}

    private static final LocalDate LAST_DAY_OF_OLD_COMMUNES = LocalDate.of(2025, 6, 30);

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Territory territory;
    private final Clock clock;

    Ground(Territory territory, Clock clock) {
        this.territory = territory;
        this.clock = clock;
    }

    /// The unit asked for, if this member may ask for it; their own when none is named.
    public Optional<Unit> asked(String unit, StaffMember me) {
        if (unit.isBlank()) return territory.unit(me.unit());
        UnitId id;
        try {
            id = UnitId.parse(unit);
        } catch (RuntimeException _) {
            return Optional.empty();
        }
        return territory.unit(id).filter(found -> mayAsk(found, me));
    }

    private boolean mayAsk(Unit unit, StaffMember me) {
        return unit.id().equals(me.unit())
                || (unit.level() == UnitKind.Level.PROVINCE
                        ? false
                        : leaves(me.unit()).contains(unit.id()));
    }

    public boolean isProvince(UnitId id) {
        return territory
                .unit(id)
                .map(unit -> unit.level() == UnitKind.Level.PROVINCE)
                .orElse(false);
    }

    public Set<UnitId> leaves(UnitId id) {
        var leaves = new LinkedHashSet<UnitId>();
        leaves.add(id);
        if (isProvince(id)) {
            communes(id).forEach(commune -> leaves.add(commune.id()));
            territory
                    .communesAt(id, LAST_DAY_OF_OLD_COMMUNES)
                    .forEach(commune -> leaves.add(commune.id()));
        } else {
            for (Past past : pastOf(id)) if (!past.split()) leaves.add(past.unit().id());
        }
        return leaves;
    }

    /// The unit itself, and of a province its communes of today.
    public List<Unit> current(UnitId id) {
        return Stream.concat(territory.unit(id).stream(), communes(id).stream()).toList();
    }

    /// The units of before that somebody of this unit may speak for.
    public List<Unit> former(UnitId id) {
        return isProvince(id)
                ? territory.communesAt(id, LAST_DAY_OF_OLD_COMMUNES)
                : pastOf(id).stream().filter(past -> !past.split()).map(Past::unit).toList();
    }

    /// The communes of today, by code.
    public List<Unit> communes(UnitId province) {
        return territory.communesAt(province, LocalDate.ofInstant(clock.instant(), HERE));
    }

    public List<Past> pastOf(UnitId id) {
        return territory.predecessors(id).stream()
                .flatMap(before -> past(before).stream())
                .toList();
    }

    /// Old communes whose past belongs to no single commune of today.
    public List<Unit> splitCommunes(UnitId province) {
        var split = new ArrayList<Unit>();
        for (Unit old : territory.communesAt(province, LAST_DAY_OF_OLD_COMMUNES)) {
            if (territory.successors(old.id()).size() > 1) split.add(old);
        }
        return split;
    }

    public String name(UnitId id) {
        return territory.unit(id).map(Unit::fullName).orElse(id.toString());
    }

    private Optional<Past> past(Succession before) {
        return territory.unit(before.old()).map(unit -> new Past(unit, before.split()));
    }
}
