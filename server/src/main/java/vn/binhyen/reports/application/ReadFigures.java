package vn.binhyen.reports.application;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.figures.Ground;
import vn.binhyen.figures.Question;
import vn.binhyen.figures.Totals;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.Period;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.reports.FigureKey;

/// Reads the figures of a report: all that share period and cut at once.
@Component
class ReadFigures {

    private record Together(Period period, SortedMap<String, String> cut) {}

    private final Totals totals;
    private final Ground ground;

    ReadFigures(Totals totals, Ground ground) {
        this.totals = totals;
        this.ground = ground;
    }

    /// Within the asker's transaction. Every key has a figure, 0 too.
    ///
    /// @param recordedAt null for all that was recorded
    SortedMap<FigureKey, Figure> of(SortedSet<FigureKey> keys, @Nullable Instant recordedAt) {
        var together = new HashMap<Together, Set<FigureKey>>();
        var leaves = new HashMap<UnitId, Set<UnitId>>();
        for (FigureKey key : keys) {
            together.computeIfAbsent(
                            new Together(key.period(), key.cut()), _ -> new LinkedHashSet<>())
                    .add(key);
            leaves.computeIfAbsent(key.unit(), ground::leaves);
        }
        var figures = new TreeMap<FigureKey, Figure>();
        together.forEach((asked, its) -> {
            Map<String, Map<UnitId, Figure>> read = read(asked, its, leaves, recordedAt);
            for (FigureKey key : its) {
                var byUnit = read.getOrDefault(key.indicator(), Map.of());
                figures.put(key, sum(byUnit, leaves.getOrDefault(key.unit(), Set.of())));
            }
        });
        return figures;
    }

    private Map<String, Map<UnitId, Figure>> read(
            Together asked,
            Set<FigureKey> keys,
            Map<UnitId, Set<UnitId>> leaves,
            @Nullable Instant recordedAt) {
        var units = new LinkedHashSet<UnitId>();
        keys.forEach(key -> units.addAll(leaves.getOrDefault(key.unit(), Set.of())));
        List<String> codes = keys.stream().map(FigureKey::indicator).distinct().toList();
        return totals.byUnit(
                codes,
                new Question(codes.getFirst(), units, asked.period(), asked.cut(), recordedAt));
    }

    private static Figure sum(Map<UnitId, Figure> byUnit, Set<UnitId> leaves) {
        Figure sum = Figure.NONE;
        for (UnitId leaf : leaves) sum = sum.plus(byUnit.getOrDefault(leaf, Figure.NONE));
        return sum;
    }
}
