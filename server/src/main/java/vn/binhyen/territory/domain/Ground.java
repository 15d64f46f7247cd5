package vn.binhyen.territory.domain;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.territory.Succession;
import vn.binhyen.territory.Unit;
import vn.binhyen.territory.UnitKind.Level;

/// Which regions, old and new, a commune's ground belongs to, and what lies there today.
final class Ground {

    private final Gazetteer gazetteer;
    private final Map<UnitId, Set<UnitId>> regions = new HashMap<>();
    private final Map<UnitId, Set<UnitId>> today = new HashMap<>();

    Ground(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        gazetteer.all().filter(unit -> unit.level() == Level.COMMUNE).forEach(this::place);
        regions.replaceAll((_, above) -> Set.copyOf(above));
    }

    private void place(Unit commune) {
        Set<UnitId> above = new HashSet<>(above(commune.id()));
        gazetteer.predecessors(commune.id()).forEach(edge -> above.addAll(above(edge.old())));
        gazetteer.successors(commune.id()).forEach(edge -> above.addAll(above(edge.successor())));
        regions.put(commune.id(), above);
        for (UnitId region : above(commune.id())) {
            today.computeIfAbsent(region, _ -> new LinkedHashSet<>()).addAll(todayOf(commune));
        }
    }

    private Set<UnitId> above(UnitId id) {
        Set<UnitId> above = new HashSet<>();
        Unit unit = gazetteer.unit(id).orElseThrow();
        if (unit.level() != Level.COMMUNE) above.add(id);
        if (unit.parent() != null) above.addAll(above(unit.parent()));
        return above;
    }

    private Set<UnitId> todayOf(Unit commune) {
        if (commune.inForce()) return Set.of(commune.id());
        return gazetteer.successors(commune.id()).stream()
                .map(Succession::successor)
                .collect(toUnmodifiableSet());
    }

    /// Whether the commune, of today or before, lies or lay in the province or district.
    boolean within(Unit commune, Unit region) {
        return regions.getOrDefault(commune.id(), Set.of()).contains(region.id());
    }

    /// The units in force where this unit is or was: communes, for a province its successor.
    List<Unit> today(Unit unit) {
        if (unit.inForce()) return List.of(unit);
        List<Unit> followers =
                gazetteer.successors(unit.id()).stream()
                        .map(edge -> gazetteer.unit(edge.successor()).orElseThrow())
                        .toList();
        if (!followers.isEmpty() || unit.level() != Level.DISTRICT) return followers;
        return today.getOrDefault(unit.id(), Set.of()).stream()
                .map(id -> gazetteer.unit(id).orElseThrow())
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .toList();
    }
}
