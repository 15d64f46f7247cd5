package vn.binhyen.assessment.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.assessment.ObjectKind;
import vn.binhyen.assessment.Subject;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.kernel.Vietnamese;
import vn.binhyen.movement.Site;
import vn.binhyen.movement.Sites;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.Territory;
import vn.binhyen.territory.Unit;
import vn.binhyen.territory.UnitKind;
import vn.binhyen.territory.Village;
import vn.binhyen.territory.Villages;

/// What an officer's unit can have assessed: its own sites and villages, and the models that began
/// with it. In the running transaction.
@Component
class Objects {

    /// A unit with more sites than that finds them on the site's own page.
    private static final int MOST = 500;

    private final Villages villages;
    private final Sites sites;
    private final Territory territory;

    Objects(Villages villages, Sites sites, Territory territory) {
        this.villages = villages;
        this.sites = sites;
        this.territory = territory;
    }

    /// Those of a kind the house keeps a list of, by name; none of a kind that is typed.
    List<Subject> of(ObjectKind kind, StaffMember me, LocalDate today) {
        UnitId unit = me.unit();
        return switch (kind) {
            case VILLAGE ->
                    villages.of(unit, today).stream().map(each -> village(each, unit)).toList();
            case COMMUNE -> commune(unit).stream().toList();
            case SITE ->
                    sites.page(Sites.Sought.in(grounds(unit)), 1, MOST).sites().stream()
                            .map(each -> site(each, unit))
                            .toList();
            case MODEL ->
                    sites.models("", 1, MOST).stream()
                            .map(each -> each.model())
                            .filter(each -> grounds(unit).contains(each.home()))
                            .map(each -> named(kind, each.id().toString(), each.name(), unit, null))
                            .toList();
            case AGENCY, ENTERPRISE, SCHOOL, TEAM, TEAM_MEMBER -> List.of();
        };
    }

    /// Empty where this officer's unit has no such object.
    ///
    /// @param object the id of one of a list, or what was typed
    Optional<Subject> find(ObjectKind kind, String object, StaffMember me, LocalDate today) {
        String text = object.strip();
        if (kind.typed()) {
            if (text.isEmpty() || text.length() > Subject.LONGEST_LABEL) return Optional.empty();
            String id = me.unit() + " " + Vietnamese.fold(text);
            return Optional.of(named(kind, id, text, me.unit(), null));
        }
        if (kind == ObjectKind.SITE) {
            return uuid(text)
                    .flatMap(sites::find)
                    .filter(site -> grounds(me.unit()).contains(site.unit()))
                    .map(site -> site(site, me.unit()));
        }
        return of(kind, me, today).stream().filter(each -> each.object().equals(text)).findFirst();
    }

    /// The unit and those of before that became it whole.
    private List<UnitId> grounds(UnitId unit) {
        return Stream.concat(
                        Stream.of(unit),
                        territory.predecessors(unit).stream()
                                .filter(before -> !before.split())
                                .map(before -> before.old()))
                .toList();
    }

    private Optional<Subject> commune(UnitId unit) {
        return territory
                .unit(unit)
                .filter(found -> found.level() == UnitKind.Level.COMMUNE)
                .map(found ->
                        named(ObjectKind.COMMUNE, unit.toString(), found.fullName(), unit, null));
    }

    private static Subject village(Village village, UnitId unit) {
        return named(ObjectKind.VILLAGE, village.id().toString(), village.fullName(), unit, null);
    }

    private Subject site(Site site, UnitId unit) {
        String place =
                site.place().isEmpty()
                        ? territory.unit(site.unit()).map(Unit::fullName).orElse(site.unit().code())
                        : site.place();
        UUID model = site.model().id();
        String label = site.model().name() + " – " + place;
        return named(ObjectKind.SITE, site.id().toString(), label, unit, model);
    }

    private static Subject named(
            ObjectKind kind, String object, String name, UnitId unit, @Nullable UUID model) {
        String label =
                name.length() <= Subject.LONGEST_LABEL
                        ? name
                        : name.substring(name.length() - Subject.LONGEST_LABEL);
        return new Subject(kind, object, label, unit, model);
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
