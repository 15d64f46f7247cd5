package vn.binhyen.published.application;

import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.binhyen.figures.Question;
import vn.binhyen.figures.Totals;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.Period;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.published.domain.Count;
import vn.binhyen.published.domain.Cut;
import vn.binhyen.published.domain.PublicIndicator;

/// Counts whole months from the figures, in the running transaction of somebody who sees the whole
/// province: the only place where public figures touch facts.
@Component
class CountMonths {

    private final Totals totals;
    private final ProvinceLines lines;

    CountMonths(Totals totals, ProvinceLines lines) {
        this.totals = totals;
        this.lines = lines;
    }

    /// @return month by month and indicator by indicator; nothing when work came in between the two
    ///   looks, by unit and by kind, so that they disagree
    Optional<Map<YearMonth, Map<String, Count>>> count(
            Collection<PublicIndicator> indicators, Collection<YearMonth> months) {
        var counted = new HashMap<YearMonth, Map<String, Count>>();
        List<String> codes = indicators.stream().map(PublicIndicator::code).toList();
        for (YearMonth month : months) {
            Question question = question(codes.getFirst(), month);
            var byUnit = totals.byUnit(codes, question);
            var counts = new HashMap<String, Count>();
            for (PublicIndicator each : indicators) {
                Map<String, Figure> units = units(byUnit.getOrDefault(each.code(), Map.of()));
                boolean byKind = each.isCut(Cut.KINDS);
                Map<String, Figure> kinds = byKind ? kinds(question.of(each.code())) : Map.of();
                if (byKind && sum(units) != sum(kinds)) return Optional.empty();
                counts.put(each.code(), new Count(units, kinds));
            }
            counted.put(month, counts);
        }
        return Optional.of(counted);
    }

    private Question question(String indicator, YearMonth month) {
        return new Question(indicator, lines.leaves(), Period.month(month), Map.of());
    }

    private static Map<String, Figure> units(Map<UnitId, Figure> read) {
        var units = new HashMap<String, Figure>();
        read.forEach((unit, figure) -> units.put(unit.toString(), Count.told(figure)));
        return units;
    }

    private Map<String, Figure> kinds(Question question) {
        var kinds = new HashMap<String, Figure>();
        totals.byDimension(question, "kind")
                .forEach((kind, figure) -> kinds.put(kind, Count.told(figure)));
        return kinds;
    }

    private static long sum(Map<String, Figure> numbers) {
        return numbers.values().stream().mapToLong(Figure::amount).sum();
    }
}
