package vn.binhyen.published.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.figures.Indicator;
import vn.binhyen.figures.Indicators;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.published.PublicPeriod;
import vn.binhyen.published.domain.IndicatorYear;
import vn.binhyen.published.domain.Line;
import vn.binhyen.territory.Succession;
import vn.binhyen.territory.Territory;
import vn.binhyen.territory.Unit;

/// The lines of each cut. Units are those of the period's last day, each with what became it,
/// whole; a commune that was split keeps a line of its own, and so does the province's own office.
/// A period is never told by the old and by the new communes both.
@Component
class ProvinceLines {

    private static final LocalDate LAST_DAY_OF_OLD_COMMUNES = LocalDate.of(2025, 6, 30);

    private final Territory territory;
    private final Indicators indicators;
    private final UnitId province;

    ProvinceLines(
            Territory territory,
            Indicators indicators,
            Clock clock,
            @Value("${binhyen.province}") String code) {
        this.territory = territory;
        this.indicators = indicators;
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Ho_Chi_Minh"));
        this.province = territory.unitOfCode(code, today).orElseThrow().id();
    }

    UnitId province() {
        return province;
    }

    /// Every unit whose figures are the province's.
    Set<UnitId> leaves() {
        var leaves = new LinkedHashSet<UnitId>();
        leaves.add(province);
        territory.currentCommunesOf(province).forEach(unit -> leaves.add(unit.id()));
        old().forEach(unit -> leaves.add(unit.id()));
        return leaves;
    }

    IndicatorYear.Lines of(String indicator) {
        return (cut, period) ->
                switch (cut) {
                    case PROVINCE -> List.of();
                    case COMMUNES -> units(period);
                    case KINDS -> kinds(indicator).stream().map(Line::of).toList();
                };
    }

    private List<Line> units(PublicPeriod period) {
        boolean past = !period.from().isAfter(LAST_DAY_OF_OLD_COMMUNES);
        boolean present = period.period().to().isAfter(LAST_DAY_OF_OLD_COMMUNES);
        Stream<Line> today =
                present
                        ? territory.currentCommunesOf(province).stream().map(this::today)
                        : Stream.of();
        Stream<Line> old =
                past
                        ? old().stream()
                                .filter(unit -> !present || split(unit))
                                .map(ProvinceLines::line)
                        : Stream.of();
        return Stream.of(today, old, Stream.of(Line.of(province.toString())))
                .flatMap(each -> each)
                .toList();
    }

    private Line today(Unit commune) {
        var leaves = new TreeSet<>(Set.of(commune.id().toString()));
        for (Succession before : territory.predecessors(commune.id())) {
            if (!before.split()) leaves.add(before.old().toString());
        }
        return new Line(commune.id().toString(), leaves);
    }

    private static Line line(Unit unit) {
        return Line.of(unit.id().toString());
    }

    private boolean split(Unit unit) {
        return territory.successors(unit.id()).stream().anyMatch(Succession::split);
    }

    private List<Unit> old() {
        return territory.communesAt(province, LAST_DAY_OF_OLD_COMMUNES);
    }

    private List<String> kinds(String indicator) {
        Stream<String> every = Arrays.stream(CaseKind.values()).map(CaseKind::name);
        Set<String> allowed =
                indicators
                        .find(indicator)
                        .map(Indicator::where)
                        .map(where -> where.getOrDefault("kind", Set.of()))
                        .orElse(Set.of());
        return every.filter(kind -> allowed.isEmpty() || allowed.contains(kind)).toList();
    }
}
