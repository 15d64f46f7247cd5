package vn.binhyen.assessment.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.binhyen.assessment.Assessments;
import vn.binhyen.kernel.Period;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.kits.Kits;
import vn.binhyen.movement.Model;
import vn.binhyen.movement.Site;
import vn.binhyen.movement.Sites;
import vn.binhyen.reports.ReportRows;
import vn.binhyen.territory.Territory;

/// The rows of the statistics form: a model once, however many sites it has, with its sites at the
/// beginning and the end, who takes part, and how its sites were classed in the period's year (HD
/// 22/HD-BCA-V05). What no module knows is left to be typed.
@Component
class StatisticsRows implements ReportRows {

    private static final List<String> CLASSES = List.of("good", "fair", "average", "weak");

    private final Sites sites;
    private final Assessments assessments;
    private final Kits kits;
    private final Territory territory;

    StatisticsRows(Sites sites, Assessments assessments, Kits kits, Territory territory) {
        this.sites = sites;
        this.assessments = assessments;
        this.kits = kits;
        this.territory = territory;
    }

    @Override
    public String table() {
        return "models";
    }

    @Override
    public List<List<String>> rows(UnitId unit, Period period) {
        boolean province = territory.provinceOf(unit).id().equals(unit);
        Set<UnitId> of = province ? Set.of() : territory.withWholePast(unit);
        Map<UUID, Line> lines = new LinkedHashMap<>();
        sites.each(
                Sites.Sought.in(of),
                site ->
                        lines.computeIfAbsent(site.model().id(), _ -> new Line(site.model()))
                                .add(site, period));
        return lines.values().stream()
                .filter(Line::isOfPeriod)
                .map(line -> row(line, period.to().getYear()))
                .toList();
    }

    private List<String> row(Line line, int year) {
        Map<String, Assessments.Row> judged = assessments.ofSites(line.model.id(), year);
        var classed = new int[CLASSES.size()];
        int effective = 0;
        for (UUID site : line.active) {
            Assessments.Row row = judged.get(site.toString());
            if (row == null || row.decided().isEmpty()) continue;
            int place = CLASSES.indexOf(row.level());
            if (place >= 0) classed[place]++;
            if (row.effective()) effective++;
        }
        var cells = new ArrayList<String>();
        cells.add(line.model.name());
        cells.add(kits.find(line.model.kit()).map(kit -> kit.kind().name().vi()).orElse(""));
        cells.add(line.first.equals(LocalDate.MAX) ? "" : "" + line.first.getYear());
        cells.add("");
        for (int number : List.of(line.start, line.begun, line.ended, line.teams, line.members)) {
            cells.add("" + number);
        }
        for (int number : classed) cells.add("" + number);
        cells.add("" + effective);
        return cells;
    }

    /// What one model comes to.
    private static final class Line {
        private final Model model;
        private final Set<UUID> active = new LinkedHashSet<>();
        private LocalDate first = LocalDate.MAX;
        private int start;
        private int begun;
        private int ended;
        private int teams;
        private int members;

        private Line(Model model) {
            this.model = model;
        }

        private void add(Site site, Period period) {
            LocalDate began = site.began();
            if (began == null || began.isAfter(period.to())) return;
            if (began.isBefore(first)) first = began;
            LocalDate end = site.ended();
            boolean before = site.activeOn(period.from().minusDays(1));
            boolean after = site.activeOn(period.to());
            if (before) start++;
            if (!began.isBefore(period.from())) begun++;
            if (end != null && !after && !end.isBefore(period.from())) ended++;
            if (!after) return;
            active.add(site.id());
            teams += site.teams();
            members += site.members();
        }

        /// Whether it stood at some time of the period.
        private boolean isOfPeriod() {
            return start + begun > 0;
        }
    }
}
