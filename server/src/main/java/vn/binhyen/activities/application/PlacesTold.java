package vn.binhyen.activities.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.binhyen.activities.Activities.Draft;
import vn.binhyen.activities.Activities.What;
import vn.binhyen.activities.Activities.Wrong;
import vn.binhyen.activities.persistence.Versions;
import vn.binhyen.cases.CaseLine;
import vn.binhyen.cases.CaseLists;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.movement.Site;
import vn.binhyen.movement.Sites;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.Territory;
import vn.binhyen.territory.Unit;
import vn.binhyen.territory.Villages;

/// Whether what an activity names is there for this member on that day: unit, village, site, cases.
/// In the running transaction.
@Component
class PlacesTold {

    private final Versions versions;
    private final Territory territory;
    private final Villages villages;
    private final CaseLists cases;
    private final Sites sites;

    PlacesTold(
            Versions versions,
            Territory territory,
            Villages villages,
            CaseLists cases,
            Sites sites) {
        this.versions = versions;
        this.territory = territory;
        this.villages = villages;
        this.cases = cases;
        this.sites = sites;
    }

    List<Wrong> wrong(StaffMember me, Draft draft) {
        var wrong = new ArrayList<Wrong>();
        if (!versions.mayLogFor(draft.unit())) {
            wrong.add(new Wrong("unit", What.NOT_YOURS, draft.unit().code()));
            return wrong;
        }
        boolean there =
                territory.unit(draft.unit()).map(it -> it.inForceOn(draft.day())).orElse(false);
        if (!there) {
            String name = territory.unit(draft.unit()).map(Unit::fullName).orElse("");
            wrong.add(new Wrong("unit", What.UNIT_NOT_THEN, name));
        }
        UUID village = draft.village();
        boolean stood =
                village == null
                        || villages.of(draft.unit(), draft.day()).stream()
                                .anyMatch(it -> it.id().equals(village));
        if (!stood) wrong.add(new Wrong("village", What.VILLAGE, ""));
        if (draft.site() == null ? draft.team() != null : !isTheirs(draft, draft.site())) {
            wrong.add(new Wrong("site", What.SITE, ""));
        }
        if (!draft.cases().isEmpty() && !maySee(me, draft.cases())) {
            wrong.add(new Wrong("cases", What.CASE, ""));
        }
        return wrong;
    }

    private boolean isTheirs(Draft draft, UUID site) {
        return isHere(site, draft.unit())
                && (draft.team() == null
                        || sites.teams(site).stream()
                                .anyMatch(team -> team.id().equals(draft.team())));
    }

    /// A site begun before its commune became another, whole, goes on there.
    private boolean isHere(UUID site, UnitId unit) {
        return sites.find(site)
                .map(Site::unit)
                .filter(its ->
                        its.equals(unit)
                                || territory.predecessors(unit).stream()
                                        .anyMatch(before -> before.old().equals(its)))
                .isPresent();
    }

    private boolean maySee(StaffMember me, Set<UUID> ids) {
        if (!me.role().handlesCases()) return false;
        Set<UUID> seen = cases.chosen(ids).stream().map(CaseLine::id).collect(Collectors.toSet());
        return seen.equals(ids);
    }
}
