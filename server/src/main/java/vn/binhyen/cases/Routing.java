package vn.binhyen.cases;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.binhyen.territory.Boundaries;
import vn.binhyen.territory.Found;
import vn.binhyen.territory.Located;
import vn.binhyen.territory.Territory;
import vn.binhyen.territory.Unit;
import vn.binhyen.territory.UnitKind;
import vn.binhyen.territory.Village;
import vn.binhyen.territory.Villages;

/// Whose a case is by what was told of the place, in the order of what is surest: the point sent,
/// the place typed, the words, a village named in either. It only suggests, with its reasons; an
/// officer transfers. Where nothing names another commune, the case belongs to the page it came by.
/// The kind moves nothing between communes: crime information is taken in where it was told and
/// then handed over (TTLT 01/2017 Art. 8).
@Component
public class Routing {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Territory territory;
    private final Boundaries boundaries;
    private final Villages villages;

    Routing(Territory territory, Boundaries boundaries, Villages villages) {
        this.territory = territory;
        this.boundaries = boundaries;
        this.villages = villages;
    }

    /// Why a commune may be the right one.
    public sealed interface Clue {

        /// The point sent lies in it.
        record ByPoint(Unit commune, int metresToBorder, boolean nearBorder) implements Clue {}

        /// The place typed names it.
        record ByPlace(Unit commune, String words) implements Clue {}

        /// The words tell of it.
        record ByWords(Unit commune, String words) implements Clue {}

        /// A village was named that this commune has, and no other of the province.
        record ByVillage(Unit commune, Village village) implements Clue {}

        /// The point sent lies in no commune known.
        record Beyond(Optional<Unit> province, Optional<Located.Nearest> nearest) implements Clue {}
    }

    /// @param commune the commune the surest clue names, if it is another than the case's
    /// @param clues the surest first
    public record Route(Optional<Unit> commune, List<Clue> clues) {}

    public Route route(CaseView it) {
        List<Clue> clues = new ArrayList<>();
        Double latitude = it.latitude(), longitude = it.longitude();
        if (latitude != null && longitude != null) {
            clues.add(
                    switch (boundaries.at(latitude, longitude)) {
                        case Located.In in ->
                                new Clue.ByPoint(
                                        in.commune(), in.metresToBorder(), in.nearBorder());
                        case Located.Outside(var province, var nearest) ->
                                new Clue.Beyond(province, nearest);
                    });
        }
        named(it, it.place()).ifPresent(one -> clues.add(new Clue.ByPlace(one.unit(), said(one))));
        named(it, it.words()).ifPresent(one -> clues.add(new Clue.ByWords(one.unit(), said(one))));
        village(it).ifPresent(clues::add);
        return new Route(surest(it, clues), clues);
    }

    /// Every commune has a `thôn 5`: a village's name tells something only where one commune of the
    /// province has it, or where it is the case's own.
    private Optional<Clue.ByVillage> village(CaseView it) {
        if (territory.unit(it.unit()).isEmpty()) return Optional.empty();
        Unit province = territory.provinceOf(it.unit());
        List<Village> named =
                villages
                        .namedIn(
                                it.place() + "\n" + it.words(),
                                LocalDate.ofInstant(it.wordsAt(), VIETNAM))
                        .stream()
                        .filter(each -> territory.provinceOf(each.unit()).equals(province))
                        .toList();
        List<Village> here = named.stream().filter(each -> each.unit().equals(it.unit())).toList();
        List<Village> telling = here.isEmpty() ? named : here;
        return telling.stream().map(Village::unit).distinct().count() == 1
                ? territory
                        .unit(telling.getFirst().unit())
                        .map(commune -> new Clue.ByVillage(commune, telling.getFirst()))
                : Optional.empty();
    }

    private Optional<Found.One> named(CaseView it, String typed) {
        if (typed.isBlank() || territory.unit(it.unit()).isEmpty()) return Optional.empty();
        return territory.find(typed, territory.provinceOf(it.unit()).id()) instanceof Found.One one
                        && one.unit().level() == UnitKind.Level.COMMUNE
                ? Optional.of(one)
                : Optional.empty();
    }

    private static String said(Found.One one) {
        return one.why().words();
    }

    /// A point near a border settles nothing against words that name the case's own commune.
    private static Optional<Unit> surest(CaseView it, List<Clue> clues) {
        for (Clue clue : clues) {
            Optional<Unit> commune =
                    switch (clue) {
                        case Clue.ByPoint point when point.nearBorder() && clues.size() > 1 ->
                                Optional.empty();
                        case Clue.ByPoint point -> Optional.of(point.commune());
                        case Clue.ByPlace place -> Optional.of(place.commune());
                        case Clue.ByWords words -> Optional.of(words.commune());
                        case Clue.ByVillage village -> Optional.of(village.commune());
                        case Clue.Beyond _ -> Optional.empty();
                    };
            if (commune.isPresent()) {
                return commune.filter(found -> !found.id().equals(it.unit()));
            }
        }
        return Optional.empty();
    }
}
