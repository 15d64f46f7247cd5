package vn.binhyen.console.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.cases.CaseLists;
import vn.binhyen.cases.CaseLists.Pin;
import vn.binhyen.console.web.CaseMapPage.Row;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.MapShapes;
import vn.binhyen.territory.MapSheets;
import vn.binhyen.territory.Territory;
import vn.binhyen.territory.Unit;
import vn.binhyen.territory.UnitKind;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;

/// The map of cases within the asker's units. Crime information and what nobody has classified yet
/// never stand on it.
@Controller
class CaseMapPages {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int LONGEST = 3_660;

    private final CaseLists cases;
    private final Territory territory;
    private final MapSheets sheets;
    private final Transactions transactions;
    private final Clock clock;

    CaseMapPages(
            CaseLists cases,
            Territory territory,
            MapSheets sheets,
            Transactions transactions,
            Clock clock) {
        this.cases = cases;
        this.territory = territory;
        this.sheets = sheets;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// @param days how many days back, today included
    /// @param unit the commune to look at closely; another's shows nothing
    @GetMapping("/console/cases/map")
    Answer map(
            @RequestParam(defaultValue = "90") int days,
            @RequestParam(defaultValue = "") String unit,
            StaffMember me,
            DeskFrame desk) {
        int back = Math.clamp(days, 1, LONGEST);
        LocalDate to = LocalDate.ofInstant(clock.instant(), VIETNAM);
        LocalDate from = to.minusDays(back - 1L);
        Optional<Unit> close = asked(unit).or(() -> commune(me.unit()));
        return transactions.reading(
                me.asker(),
                () -> {
                    List<Pin> pins =
                            close.map(it -> cases.pinsOf(it.id(), from, to)).orElse(List.of());
                    Optional<MapShapes> sheet = sheet(me);
                    return new CaseMapPage(
                            desk,
                            back,
                            from,
                            to,
                            close.orElse(null),
                            sheet.orElse(null),
                            rows(from, to),
                            pins);
                });
    }

    private List<Row> rows(LocalDate from, LocalDate to) {
        return cases.onTheMap(from, to).stream()
                .flatMap(count ->
                        territory.unit(count.commune()).stream().map(it -> new Row(it, count)))
                .sorted(Comparator.comparing((Row row) -> row.count().all()).reversed())
                .toList();
    }

    private Optional<MapShapes> sheet(StaffMember me) {
        return territory
                .unit(me.unit())
                .flatMap(it -> sheets.ofProvince(territory.provinceOf(it.id()).id()));
    }

    private Optional<Unit> asked(String unit) {
        if (!unit.matches("\\d{5}@\\d{4}-\\d{2}-\\d{2}")) return Optional.empty();
        return commune(UnitId.parse(unit));
    }

    private Optional<Unit> commune(UnitId id) {
        return territory.unit(id).filter(it -> it.level() == UnitKind.Level.COMMUNE);
    }
}
