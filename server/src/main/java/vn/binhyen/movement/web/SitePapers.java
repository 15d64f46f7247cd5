package vn.binhyen.movement.web;

import static java.util.Comparator.comparing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.binhyen.kits.Blank;
import vn.binhyen.kits.Kit;
import vn.binhyen.kits.KitPapers;
import vn.binhyen.kits.Kits;
import vn.binhyen.kits.PaperKind;
import vn.binhyen.movement.Member;
import vn.binhyen.movement.Site;
import vn.binhyen.movement.Step;
import vn.binhyen.movement.StepKind;
import vn.binhyen.movement.domain.SiteOnPaper;
import vn.binhyen.papers.Paper;
import vn.binhyen.ui.Dictionary;
import vn.binhyen.ui.Language;
import vn.binhyen.ui.Words;

/// The papers of a site's kit, filled with what the site knows. In the running transaction.
@Component
class SitePapers {

    private final Kits kits;
    private final KitPapers papers;
    private final Places places;
    private final Words words;

    SitePapers(Kits kits, KitPapers papers, Places places, Dictionary dictionary) {
        this.kits = kits;
        this.papers = papers;
        this.places = places;
        this.words = dictionary.in(Language.VIETNAMESE);
    }

    /// Those of the steps at hand first; none for a site without a kit or one of a whole province.
    List<SitePage.Offered> of(
            Site site, List<Step> steps, List<Member> members, List<StepKind> next) {
        Optional<Kit> kit = kit(site);
        if (kit.isEmpty()) return List.of();
        return told(
                site,
                steps,
                members,
                told ->
                        kit.get().papers().keySet().stream()
                                .map(kind ->
                                        new SitePage.Offered(
                                                kind,
                                                next.contains(SiteOnPaper.stepOf(kind)),
                                                papers.open(
                                                        kit.get(),
                                                        kind,
                                                        told.facts(kit.get(), kind))))
                                .sorted(
                                        comparing((SitePage.Offered it) -> !it.now())
                                                .thenComparing(SitePage.Offered::kind))
                                .toList());
    }

    Optional<Paper> paper(Site site, List<Step> steps, List<Member> members, PaperKind kind) {
        return kit(site)
                .filter(kit -> kit.papers().containsKey(kind))
                .map(kit ->
                        told(
                                site,
                                steps,
                                members,
                                told ->
                                        told.numbered(
                                                papers.paper(kit, kind, told.facts(kit, kind)),
                                                kind)));
    }

    private <T> T told(
            Site site, List<Step> steps, List<Member> members, Function<SiteOnPaper, T> teller) {
        return teller.apply(
                new SiteOnPaper(
                        site,
                        steps,
                        members,
                        places.onPaper(site.unit()),
                        more(site, steps),
                        places.today()));
    }

    private Optional<Kit> kit(Site site) {
        return places.isCommune(site.unit()) ? kits.find(site.model().kit()) : Optional.empty();
    }

    /// What is known besides: the counts of the place, and why it ended.
    private Map<Blank, String> more(Site site, List<Step> steps) {
        Map<Blank, String> more = new EnumMap<>(Blank.class);
        more.putAll(places.counts(site));
        for (Step step : steps) {
            if (step.ending() != null) more.put(Blank.REASON, reason(step.ending().word()));
        }
        return more;
    }

    private String reason(String ending) {
        String said = words.of("movement.ending." + ending);
        return Character.toLowerCase(said.charAt(0)) + said.substring(1);
    }
}
