package vn.binhyen.activities.web;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.kits.ActivityKind;
import vn.binhyen.kits.ActivityKinds;
import vn.binhyen.movement.Site;
import vn.binhyen.movement.Sites;
import vn.binhyen.movement.Team;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.Succession;
import vn.binhyen.territory.Territory;
import vn.binhyen.territory.Unit;
import vn.binhyen.territory.Village;
import vn.binhyen.territory.Villages;

/// What a member may choose among: kinds, units, villages and sites.
@Component
class Choices {

    static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int MOST_SITES = 200;

    private final ActivityKinds kinds;
    private final Territory territory;
    private final Villages villages;
    private final Sites sites;
    private final Transactions transactions;
    private final Clock clock;

    Choices(
            ActivityKinds kinds,
            Territory territory,
            Villages villages,
            Sites sites,
            Transactions transactions,
            Clock clock) {
        this.kinds = kinds;
        this.territory = territory;
        this.villages = villages;
        this.sites = sites;
        this.transactions = transactions;
        this.clock = clock;
    }

    ActivityKinds all() {
        return kinds;
    }

    List<ActivityKind> kinds(StaffMember me) {
        return kinds.all().stream().filter(kind -> logs(me, kind)).toList();
    }

    Optional<ActivityKind> kind(StaffMember me, String code) {
        return kinds.find(code).filter(kind -> logs(me, kind));
    }

    private static boolean logs(StaffMember me, ActivityKind kind) {
        return kind.loggedBy() == ActivityKind.LoggedBy.EVERYBODY || me.role() != Role.VILLAGE_HEAD;
    }

    /// The member's own unit, of a province its communes, and of a commune those it was made of.
    List<Unit> units(StaffMember me) {
        return Stream.of(
                        territory.unit(me.unit()).stream(),
                        territory.currentCommunesOf(me.unit()).stream(),
                        territory.predecessors(me.unit()).stream()
                                .filter(before -> !before.split())
                                .map(Succession::old)
                                .flatMap(old -> territory.unit(old).stream())
                                .filter(old ->
                                        old.level() == vn.binhyen.territory.UnitKind.Level.COMMUNE))
                .flatMap(units -> units)
                .toList();
    }

    /// The unit named, if the member may choose it; else their own.
    UnitId unit(StaffMember me, String named) {
        return units(me).stream()
                .map(Unit::id)
                .filter(id -> id.toString().equals(named))
                .findFirst()
                .orElse(me.unit());
    }

    List<Village> villages(StaffMember me, UnitId unit) {
        return transactions.reading(me.asker(), () -> villages.of(unit, today()));
    }

    /// A site, or one of its teams, as an option of the form.
    ///
    /// @param value the site's id, and behind a stop the team's
    record Place(String value, String name) {}

    /// Each site of the unit and of those it was made of, followed by its standing teams.
    List<Place> sites(StaffMember me, UnitId unit) {
        boolean province = !territory.currentCommunesOf(unit).isEmpty();
        List<UnitId> grounds =
                province
                        ? List.of(unit)
                        : Stream.concat(
                                        Stream.of(unit),
                                        territory.predecessors(unit).stream().map(Succession::old))
                                .toList();
        return transactions.reading(
                me.asker(),
                () -> {
                    List<Site> found = sites.page(Sites.Sought.in(grounds), 1, MOST_SITES).sites();
                    Map<UUID, List<Team>> teams =
                            sites.standingTeams(found.stream().map(Site::id).toList()).stream()
                                    .collect(groupingBy(Team::site));
                    return found.stream()
                            .flatMap(site -> places(site, teams.getOrDefault(site.id(), List.of())))
                            .toList();
                });
    }

    private static Stream<Place> places(Site site, List<Team> teams) {
        String name =
                site.place().isEmpty()
                        ? site.model().name()
                        : site.model().name() + ", " + site.place();
        return Stream.concat(
                Stream.of(new Place(site.id().toString(), name)),
                teams.stream()
                        .map(team ->
                                new Place(site.id() + "." + team.id(), name + ": " + team.name())));
    }

    /// The name of a site's team; empty for none.
    String teamName(StaffMember me, UUID site, @Nullable UUID team) {
        return transactions.reading(
                me.asker(),
                () ->
                        sites.teams(site).stream()
                                .filter(each -> each.id().equals(team))
                                .map(Team::name)
                                .findFirst()
                                .orElse(""));
    }

    Optional<Site> site(StaffMember me, UUID id) {
        return transactions.reading(me.asker(), () -> sites.find(id));
    }

    String unitName(UnitId id) {
        return territory.unit(id).map(Unit::fullName).orElse(id.toString());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }
}
