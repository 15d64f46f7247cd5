package vn.binhyen.openfigures.application;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.binhyen.figures.Indicator;
import vn.binhyen.figures.Indicators;
import vn.binhyen.figures.Question;
import vn.binhyen.figures.Totals;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.openfigures.Asked;
import vn.binhyen.openfigures.Row;
import vn.binhyen.openfigures.Token;
import vn.binhyen.scope.Transactions;
import vn.binhyen.territory.Succession;
import vn.binhyen.territory.Territory;
import vn.binhyen.territory.Unit;
import vn.binhyen.territory.UnitKind;

/// Answers what a token asks, in the name of whoever made it: row-level security is the second
/// wall.
@Service
public class ReadFigures {

    private static final LocalDate LAST_DAY_OF_OLD_COMMUNES = LocalDate.of(2025, 6, 30);

    private final Indicators indicators;
    private final Totals totals;
    private final Territory territory;
    private final Transactions transactions;

    ReadFigures(
            Indicators indicators, Totals totals, Territory territory, Transactions transactions) {
        this.indicators = indicators;
        this.totals = totals;
        this.territory = territory;
        this.transactions = transactions;
    }

    /// In the order in which they are shown.
    public List<Indicator> indicators(Token token) {
        return indicators.all().stream().filter(each -> token.reads(each.code())).toList();
    }

    /// The token's unit, and of a province its communes of today and of before.
    public List<Unit> units(Token token) {
        Stream<Unit> own = territory.unit(token.unit()).stream();
        Stream<Unit> before =
                isProvince(token.unit())
                        ? communes(token.unit())
                        : territory.predecessors(token.unit()).stream()
                                .filter(step -> !step.split())
                                .flatMap(step -> territory.unit(step.old()).stream());
        return Stream.concat(own, before).toList();
    }

    /// Every row of the answer, by unit, then indicator, then month or value.
    public List<Row> rows(Token token, Asked asked) {
        var rows = new ArrayList<Row>();
        transactions.reading(
                new Asker.Officer(token.madeBy()),
                () -> {
                    for (UnitId unit : asked.units()) rows.addAll(rows(unit, asked));
                    return true;
                });
        return rows;
    }

    private List<Row> rows(UnitId unit, Asked asked) {
        var question =
                new Question(
                        asked.indicators().getFirst(),
                        leaves(unit),
                        asked.period(),
                        Map.of(),
                        asked.recordedAt());
        return switch (asked.by()) {
            case TOTAL -> totals(unit, asked, question);
            case MONTH -> months(unit, asked, question);
            case KIND, CHANNEL -> values(unit, asked, question);
        };
    }

    private List<Row> totals(UnitId unit, Asked asked, Question question) {
        var read = totals.byUnit(asked.indicators(), question);
        var rows = new ArrayList<Row>();
        for (String code : asked.indicators()) {
            Figure sum =
                    read.getOrDefault(code, Map.of()).values().stream()
                            .reduce(Figure.NONE, Figure::plus);
            rows.add(Row.of(code, unit.toString(), null, null, sum));
        }
        return rows;
    }

    private List<Row> months(UnitId unit, Asked asked, Question question) {
        var read = totals.byUnitAndMonth(asked.indicators(), question);
        var rows = new ArrayList<Row>();
        for (String code : asked.indicators()) {
            var byLeaf = read.getOrDefault(code, Map.of()).values();
            for (YearMonth month : asked.period().months()) {
                Figure sum = Figure.NONE;
                for (SortedMap<YearMonth, Figure> each : byLeaf) {
                    sum = sum.plus(each.getOrDefault(month, Figure.NONE));
                }
                rows.add(Row.of(code, unit.toString(), month.toString(), null, sum));
            }
        }
        return rows;
    }

    private List<Row> values(UnitId unit, Asked asked, Question question) {
        String dimension = asked.by().name().toLowerCase(Locale.ROOT);
        var rows = new ArrayList<Row>();
        for (String code : asked.indicators()) {
            totals.byDimension(question.of(code), dimension)
                    .forEach((value, figure) ->
                            rows.add(Row.of(code, unit.toString(), null, value, figure)));
        }
        return rows;
    }

    /// A commune with what became it, whole; of a province every commune of today and before.
    private Set<UnitId> leaves(UnitId unit) {
        var leaves = new LinkedHashSet<UnitId>();
        leaves.add(unit);
        if (isProvince(unit)) {
            communes(unit).forEach(commune -> leaves.add(commune.id()));
        } else {
            for (Succession before : territory.predecessors(unit)) {
                if (!before.split()) leaves.add(before.old());
            }
        }
        return leaves;
    }

    private Stream<Unit> communes(UnitId province) {
        return Stream.concat(
                territory.currentCommunesOf(province).stream(),
                territory.communesAt(province, LAST_DAY_OF_OLD_COMMUNES).stream());
    }

    private boolean isProvince(UnitId id) {
        return territory
                .unit(id)
                .map(unit -> unit.level() == UnitKind.Level.PROVINCE)
                .orElse(false);
    }
}
