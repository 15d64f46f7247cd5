package vn.binhyen.movement.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.kits.Blank;
import vn.binhyen.movement.Site;
import vn.binhyen.papers.UnitNames;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.PlaceCount;
import vn.binhyen.territory.PlaceCounts;
import vn.binhyen.territory.Succession;
import vn.binhyen.territory.Territory;
import vn.binhyen.territory.Unit;
import vn.binhyen.territory.Village;
import vn.binhyen.territory.Villages;

/// Units and villages as the movement's pages offer and name them.
@Component
class Places {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Territory territory;
    private final Villages villages;
    private final PlaceCounts counts;
    private final Clock clock;

    Places(Territory territory, Villages villages, PlaceCounts counts, Clock clock) {
        this.territory = territory;
        this.villages = villages;
        this.counts = counts;
        this.clock = clock;
    }

    /// The asker's own unit, and after a province every commune of today.
    List<Unit> ownFirst(StaffMember me) {
        return Stream.concat(
                        territory.unit(me.unit()).stream(),
                        territory.currentCommunesOf(me.unit()).stream())
                .toList();
    }

    /// The one of that id among those; empty for one that may not be chosen.
    static Optional<Unit> named(List<Unit> units, String id) {
        return units.stream().filter(each -> each.id().toString().equals(id)).findFirst();
    }

    /// A unit with those that became part of it whole: whose sites a list of it shows.
    Set<UnitId> withPast(UnitId unit) {
        return territory.withWholePast(unit);
    }

    /// In the running transaction.
    List<Village> villages(UnitId unit) {
        return villages.of(unit, today());
    }

    /// In the running transaction.
    Optional<Village> village(UnitId unit, UUID id) {
        return villages(unit).stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /// `Thôn 5, Xã Ea Ning`; the unit alone where the area is the whole of it.
    String of(Site site) {
        String unit = unit(site.unit());
        return site.place().isEmpty() ? unit : site.place() + ", " + unit;
    }

    /// With what it belongs to now, for a unit that is no more: `Xã Ea Ninh (nay: Xã Ea Ning)`.
    String unit(UnitId id) {
        return territory.unit(id).map(this::named).orElse(id.toString());
    }

    private String named(Unit unit) {
        if (unit.inForce()) return unit.fullName();
        List<String> now =
                territory.successors(unit.id()).stream()
                        .map(Succession::successor)
                        .flatMap(id -> territory.unit(id).stream())
                        .map(Unit::fullName)
                        .toList();
        return now.isEmpty()
                ? unit.fullName()
                : unit.fullName() + " (nay: " + String.join("; ", now) + ")";
    }

    boolean isCommune(UnitId id) {
        return territory.currentCommunesOf(id).isEmpty();
    }

    /// As it stands on a paper written today: a unit that became another, whole, under the name of
    /// that one.
    UnitNames onPaper(UnitId id) {
        Unit unit = territory.unit(id).orElseThrow();
        List<Succession> next = territory.successors(id);
        if (!unit.inForce() && next.size() == 1) return onPaper(next.getFirst().successor());
        return new UnitNames(
                territory.provinceOf(id).name(),
                unit.kind().word().toLowerCase(Locale.ROOT),
                unit.name());
    }

    /// How many villages, households and people a site's whole unit or its village has, as far as
    /// that was counted. In the running transaction.
    Map<Blank, String> counts(Site site) {
        var said = new EnumMap<Blank, String>(Blank.class);
        if (site.village() == null && !site.place().isEmpty()) return said;
        for (PlaceCount each : counts.latest(site.unit(), today())) {
            if (!Objects.equals(each.village(), site.village())) continue;
            switch (each.what()) {
                case VILLAGES -> said.put(Blank.VILLAGES, each.asWritten());
                case HOUSEHOLDS -> said.put(Blank.HOUSEHOLDS, each.asWritten());
                case PEOPLE -> said.put(Blank.PEOPLE, each.asWritten());
                default -> {}
            }
        }
        int standing = site.village() == null ? villages(site.unit()).size() : 1;
        if (standing > 0) said.putIfAbsent(Blank.VILLAGES, String.valueOf(standing));
        return said;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }
}
