package vn.binhyen.figures.domain;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.binhyen.figures.Countable;
import vn.binhyen.figures.Indicator;
import vn.binhyen.figures.Occurrence;
import vn.binhyen.figures.domain.Contribution.Cell;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.UnitId;

/// What a source's version contributes: a pure function of the indicators and what the source says.
public final class Counting {

    private final Map<Countable, List<Indicator>> byCountable;
    private final Map<String, Indicator> byCode = new HashMap<>();

    public Counting(Collection<Indicator> indicators) {
        this.byCountable = indicators.stream().collect(groupingBy(Indicator::counts));
        indicators.forEach(each -> byCode.put(each.code(), each));
    }

    /// The whole set of contributions, one for each cell; nothing in it is zero.
    public Map<Cell, Contribution> of(List<Occurrence> occurrences) {
        var set = new HashMap<Cell, Contribution>();
        var levels = new HashMap<Indicator, List<Occurrence>>();
        for (Occurrence each : occurrences) {
            for (Indicator indicator : fedBy(each)) {
                if (indicator.isStock()) {
                    levels.computeIfAbsent(indicator, _ -> new ArrayList<>()).add(each);
                } else {
                    add(Contribution.of(cell(indicator, each), each.figure(), each.line()), set);
                }
            }
        }
        levels.forEach((indicator, ofOne) -> addChanges(indicator, ofOne, set));
        set.values().removeIf(Contribution::isNothing);
        return set;
    }

    private List<Indicator> fedBy(Occurrence each) {
        if (each.what() == Countable.ENTERED) {
            Indicator named = byCode.get(each.traits().get("indicator"));
            return named == null ? List.of() : List.of(named);
        }
        return byCountable.getOrDefault(each.what(), List.of()).stream()
                .filter(indicator -> counts(indicator, each))
                .toList();
    }

    private static boolean counts(Indicator indicator, Occurrence occurrence) {
        for (var condition : indicator.where().entrySet()) {
            String trait = occurrence.traits().getOrDefault(condition.getKey(), "");
            if (!condition.getValue().contains(trait)) return false;
        }
        return true;
    }

    /// A stock is kept as the changes of its level, so that adding them up to a day gives the last.
    private static void addChanges(
            Indicator indicator, List<Occurrence> levels, Map<Cell, Contribution> set) {
        levels.stream()
                .collect(groupingBy(each -> new Place(each.unit(), dimensions(indicator, each))))
                .values()
                .forEach(ofOnePlace -> {
                    Figure before = Figure.NONE;
                    for (Occurrence level : lastOfEachDay(ofOnePlace)) {
                        Cell cell = cell(indicator, level);
                        add(Contribution.change(cell, before, level.figure(), level.line()), set);
                        before = level.figure();
                    }
                });
    }

    private record Place(UnitId unit, SortedMap<String, String> dimensions) {}

    private static List<Occurrence> lastOfEachDay(List<Occurrence> levels) {
        var inOrder = new ArrayList<>(levels);
        inOrder.sort(Comparator.comparing(Occurrence::day));
        var last = new TreeMap<LocalDate, Occurrence>();
        inOrder.forEach(level -> last.put(level.day(), level));
        return List.copyOf(last.values());
    }

    private static void add(Contribution one, Map<Cell, Contribution> set) {
        set.merge(one.cell(), one, Contribution::and);
    }

    private static Cell cell(Indicator indicator, Occurrence occurrence) {
        return new Cell(
                indicator.code(),
                occurrence.unit(),
                occurrence.day(),
                dimensions(indicator, occurrence));
    }

    private static SortedMap<String, String> dimensions(
            Indicator indicator, Occurrence occurrence) {
        var dimensions = new TreeMap<String, String>();
        for (String name : indicator.dimensions()) {
            String value = occurrence.traits().get(name);
            if (value != null && !value.isEmpty()) dimensions.put(name, value);
        }
        return dimensions;
    }
}
