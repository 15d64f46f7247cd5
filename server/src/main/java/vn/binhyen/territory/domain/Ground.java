package vn.binhyen.territory.domain;

import java.util.List;
import java.util.stream.Stream;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.territory.Succession;
import vn.binhyen.territory.Unit;
import vn.binhyen.territory.UnitKind.Level;

/// Which regions, old and new, a commune's ground belongs to, and what lies there today.
final class Ground {

    private final Gazetteer gazetteer;

    Ground(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /// Whether the commune, of today or before, lies or lay in the province or district.
    boolean within(Unit commune, Unit region) {
        return below(region.id(), commune.id())
                || gazetteer.predecessors(commune.id()).stream()
                        .anyMatch(edge -> below(region.id(), edge.old()))
                || gazetteer.successors(commune.id()).stream()
                        .anyMatch(edge -> below(region.id(), edge.successor()));
    }

    private boolean below(UnitId region, UnitId id) {
        if (region.equals(id)) return true;
        UnitId parent = unit(id).parent();
        return parent != null && below(region, parent);
    }

    /// The units in force where this unit is or was: communes, for a province its successor.
    List<Unit> today(Unit unit) {
        if (unit.inForce()) return List.of(unit);
        List<Unit> followers = followers(unit).toList();
        if (!followers.isEmpty() || unit.level() != Level.DISTRICT) return followers;
        return gazetteer.childrenOf(unit.id()).stream()
                .flatMap(this::followers)
                .distinct()
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .toList();
    }

    private Stream<Unit> followers(Unit old) {
        return gazetteer.successors(old.id()).stream().map(Succession::successor).map(this::unit);
    }

    private Unit unit(UnitId id) {
        return gazetteer.unit(id).orElseThrow();
    }
}
