package vn.binhyen.territory.domain;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.territory.Succession;
import vn.binhyen.territory.Unit;
import vn.binhyen.territory.UnitKind.Level;

/// All units, old and new, their parents and how they followed one another. Immutable.
public final class Gazetteer {

    private final Map<UnitId, Unit> units;
    private final List<Unit> all;
    private final Map<String, String> aliases;
    private final Map<String, List<Unit>> byCode;
    private final Map<UnitId, List<Unit>> children;
    private final Map<UnitId, List<Succession>> successors;
    private final Map<UnitId, List<Succession>> predecessors;

    /// Reads the lists that come with the product.
    public static Gazetteer official() {
        return new Gazetteer(new OfficialLists());
    }

    private Gazetteer(OfficialLists lists) {
        units = Map.copyOf(lists.units());
        aliases = Map.copyOf(lists.aliases());
        all = units.values().stream().sorted(comparing(Unit::id)).toList();
        byCode = all.stream().collect(groupingBy(unit -> unit.id().code()));
        children =
                all.stream()
                        .filter(unit -> unit.parent() != null)
                        .collect(groupingBy(unit -> Objects.requireNonNull(unit.parent())));
        successors = lists.successions().stream().collect(groupingBy(Succession::old));
        predecessors = lists.successions().stream().collect(groupingBy(Succession::successor));
    }

    /// All units, by code and first day.
    public Stream<Unit> all() {
        return all.stream();
    }

    public Optional<Unit> unit(UnitId id) {
        Unit exact = units.get(id);
        if (exact != null) return Optional.of(exact);
        String meant = aliases.get(id.code());
        return meant == null
                ? Optional.empty()
                : Optional.ofNullable(units.get(new UnitId(meant, id.since())));
    }

    public Optional<Unit> unitOfCode(String code, LocalDate day) {
        Optional<Unit> exact = inForceOn(code, day);
        String meant = aliases.get(code);
        return exact.isPresent() || meant == null ? exact : inForceOn(meant, day);
    }

    private Optional<Unit> inForceOn(String code, LocalDate day) {
        return byCode.getOrDefault(code, List.of()).stream()
                .filter(unit -> unit.inForceOn(day))
                .findFirst();
    }

    public List<Unit> provincesAt(LocalDate day) {
        return all().filter(unit -> unit.level() == Level.PROVINCE && unit.inForceOn(day))
                .sorted(comparing(Unit::id))
                .toList();
    }

    /// The units directly below, by code.
    public List<Unit> childrenOf(UnitId id) {
        return children.getOrDefault(id, List.of());
    }

    public List<Unit> communesAt(UnitId province, LocalDate day) {
        return Stream.concat(
                        Stream.of(province), predecessors(province).stream().map(Succession::old))
                .flatMap(this::communesBelow)
                .filter(unit -> unit.inForceOn(day))
                .sorted(comparing(Unit::id))
                .toList();
    }

    private Stream<Unit> communesBelow(UnitId id) {
        return childrenOf(id).stream()
                .flatMap(unit ->
                        unit.level() == Level.COMMUNE ? Stream.of(unit) : communesBelow(unit.id()));
    }

    public List<Succession> successors(UnitId id) {
        return successors.getOrDefault(id, List.of());
    }

    public List<Succession> predecessors(UnitId id) {
        return predecessors.getOrDefault(id, List.of());
    }

    public Unit provinceOf(UnitId id) {
        Unit unit = unit(id).orElseThrow(() -> new IllegalArgumentException("no such unit: " + id));
        return unit.parent() == null ? unit : provinceOf(unit.parent());
    }
}
