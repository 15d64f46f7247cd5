package vn.binhyen.announcements.application;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.binhyen.announcements.persistence.SqlAnnouncements;
import vn.binhyen.announcements.persistence.SqlAnnouncements.Came;
import vn.binhyen.kernel.Period;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.kits.Kits;
import vn.binhyen.movement.Site;
import vn.binhyen.movement.Sites;
import vn.binhyen.obligations.ReportCalendar;
import vn.binhyen.obligations.Term;
import vn.binhyen.reports.ReportRows;
import vn.binhyen.staff.UnitNames;
import vn.binhyen.territory.Territory;
import vn.binhyen.ui.Dictionary;
import vn.binhyen.ui.Language;
import vn.binhyen.ui.Words;

/// The rows of the quarter's report on outstanding models: the dossiers handed in for the quarters
/// whose data end within the period, as they came.
@Component
class DossierRows implements ReportRows {

    private final SqlAnnouncements kept;
    private final ReportCalendar calendar;
    private final Sites sites;
    private final Kits kits;
    private final Territory territory;
    private final UnitNames units;
    private final Words words;

    DossierRows(
            SqlAnnouncements kept,
            ReportCalendar calendar,
            Sites sites,
            Kits kits,
            Territory territory,
            UnitNames units,
            Dictionary dictionary) {
        this.kept = kept;
        this.calendar = calendar;
        this.sites = sites;
        this.kits = kits;
        this.territory = territory;
        this.units = units;
        this.words = dictionary.in(Language.VIETNAMESE);
    }

    @Override
    public String table() {
        return "dossiers";
    }

    @Override
    public List<List<String>> rows(UnitId unit, Period period) {
        boolean province = territory.provinceOf(unit).id().equals(unit);
        Set<UnitId> of = province ? Set.of() : territory.withWholePast(unit);
        List<Came> came = kept.cameFor(quarters(period), of);
        Map<UUID, Site> known = sites(came, of);
        return came.stream()
                .flatMap(each ->
                        Optional.ofNullable(known.get(each.site())).stream()
                                .map(site -> row(site, each)))
                .toList();
    }

    /// A dossier is asked for within some weeks after the last day its figures stand for.
    private Set<LocalDate> quarters(Period period) {
        return calendar.terms(period.from(), period.to().plusMonths(2)).stream()
                .filter(term -> term.obligation().code().equals(KeepAnnouncements.QUARTERS))
                .filter(term -> period.contains(term.window().to()))
                .map(Term::before)
                .collect(Collectors.toSet());
    }

    private Map<UUID, Site> sites(List<Came> came, Set<UnitId> of) {
        Set<UUID> asked = came.stream().map(Came::site).collect(Collectors.toSet());
        var found = new HashMap<UUID, Site>();
        if (asked.isEmpty()) return found;
        sites.each(
                Sites.Sought.in(of),
                site -> {
                    if (asked.contains(site.id())) found.put(site.id(), site);
                });
        return found;
    }

    private List<String> row(Site site, Came came) {
        LocalDate began = site.began();
        return Stream.of(
                        site.model().name(),
                        kits.find(site.model().kit()).map(it -> it.kind().name().vi()).orElse(""),
                        place(site),
                        began == null ? "" : words.day(began),
                        words.day(came.day()),
                        came.ground().isEmpty()
                                ? ""
                                : words.of("announcements.ground." + came.ground()))
                .toList();
    }

    private String place(Site site) {
        String unit = units.inSentence(site.unit());
        return site.place().isEmpty() ? unit : site.place() + ", " + unit;
    }
}
