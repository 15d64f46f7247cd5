package vn.binhyen.targets.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.binhyen.audit.Audit;
import vn.binhyen.figures.Ground;
import vn.binhyen.figures.Question;
import vn.binhyen.figures.Totals;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.Period;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.targets.Audience;
import vn.binhyen.targets.Audience.Whole;
import vn.binhyen.targets.Audiences;
import vn.binhyen.targets.Denominator;
import vn.binhyen.targets.Progress;
import vn.binhyen.targets.Target;
import vn.binhyen.targets.Targets;
import vn.binhyen.targets.persistence.KeptTargets;
import vn.binhyen.targets.persistence.KeptTargets.Place;
import vn.binhyen.territory.Counted;
import vn.binhyen.territory.PlaceCount;
import vn.binhyen.territory.PlaceCounts;
import vn.binhyen.territory.Territory;
import vn.binhyen.territory.Unit;
import vn.binhyen.territory.Villages;

/// Lays what is counted beside what was aimed at.
@Service
class FollowTargets implements Targets {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Audiences audiences;
    private final KeptTargets kept;
    private final Totals totals;
    private final Ground ground;
    private final PlaceCounts counts;
    private final Villages villages;
    private final Territory territory;
    private final Audit audit;
    private final Transactions transactions;
    private final Clock clock;

    FollowTargets(
            Audiences audiences,
            KeptTargets kept,
            Totals totals,
            Ground ground,
            PlaceCounts counts,
            Villages villages,
            Territory territory,
            Audit audit,
            Transactions transactions,
            Clock clock) {
        this.audiences = audiences;
        this.kept = kept;
        this.totals = totals;
        this.ground = ground;
        this.counts = counts;
        this.villages = villages;
        this.territory = territory;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public List<Progress> of(UnitId unit, int year) {
        return ofAll(List.of(unit), year).getOrDefault(unit, List.of());
    }

    @Override
    public Map<UnitId, List<Progress>> ofAll(List<UnitId> units, int year) {
        LocalDate day = day(year);
        Map<UnitId, Set<UnitId>> leaves = new HashMap<>();
        units.forEach(unit -> leaves.put(unit, leaves(unit)));
        Map<String, Map<UnitId, Figure>> figures = figures(leaves.values(), year, day);
        Map<Place, Target> targets = kept.targets(units, year);
        Map<Place, Denominator> wholes = kept.wholes(units, day);
        var all = new LinkedHashMap<UnitId, List<Progress>>();
        for (UnitId unit : units) {
            Set<UnitId> own = leaves.getOrDefault(unit, Set.of(unit));
            all.put(
                    unit,
                    audiences.all().stream()
                            .map(each -> {
                                var place = new Place(unit, each.code());
                                return Progress.of(
                                        each,
                                        Optional.ofNullable(targets.get(place)),
                                        reached(each, own, figures),
                                        whole(each, place, own, figures, wholes, day),
                                        day);
                            })
                            .toList());
        }
        return all;
    }

    /// Of a commune what became it, whole; a province's own targets are told by its communes.
    private Set<UnitId> leaves(UnitId unit) {
        return ground.leaves(unit);
    }

    private Map<String, Map<UnitId, Figure>> figures(
            Collection<Set<UnitId>> leaves, int year, LocalDate day) {
        var units = new LinkedHashSet<UnitId>();
        leaves.forEach(units::addAll);
        var asked = new LinkedHashSet<String>();
        for (Audience each : audiences.all()) {
            asked.addAll(each.part());
            asked.addAll(each.less());
            if (each.whole() instanceof Whole.Counted(String indicator)) asked.add(indicator);
        }
        var period = new Period(LocalDate.of(year, 1, 1), day);
        return totals.byUnit(asked, new Question("", units, period, Map.of()));
    }

    private static Figure reached(
            Audience audience, Set<UnitId> leaves, Map<String, Map<UnitId, Figure>> figures) {
        Figure reached = sum(audience.part(), leaves, figures);
        long less = sum(audience.less(), leaves, figures).amount();
        return less == 0
                ? reached
                : Figure.of(Math.max(0, reached.amount() - less), reached.mark());
    }

    private static Figure sum(
            Collection<String> indicators,
            Set<UnitId> leaves,
            Map<String, Map<UnitId, Figure>> figures) {
        Figure sum = Figure.NONE;
        for (String indicator : indicators) {
            Map<UnitId, Figure> byUnit = figures.getOrDefault(indicator, Map.of());
            for (UnitId leaf : leaves) sum = sum.plus(byUnit.getOrDefault(leaf, Figure.NONE));
        }
        return sum;
    }

    private Optional<Denominator> whole(
            Audience audience,
            Place place,
            Set<UnitId> leaves,
            Map<String, Map<UnitId, Figure>> figures,
            Map<Place, Denominator> typed,
            LocalDate day) {
        return switch (audience.whole()) {
            case Whole.Typed _ -> Optional.ofNullable(typed.get(place));
            case Whole.Counted(String indicator) -> {
                long all = sum(List.of(indicator), leaves, figures).amount();
                yield all < 1 ? Optional.empty() : Optional.of(new Denominator(all, day, ""));
            }
            case Whole.Profile(Audience.Of of) ->
                    switch (of) {
                        case VILLAGES -> villages(place.unit(), day);
                        case HOUSEHOLDS -> households(place.unit(), day);
                    };
        };
    }

    private Optional<Denominator> villages(UnitId unit, LocalDate day) {
        int all = villages.of(unit, day).size();
        return all == 0 ? Optional.empty() : Optional.of(new Denominator(all, day, ""));
    }

    private Optional<Denominator> households(UnitId unit, LocalDate day) {
        return counts.latest(unit, day).stream()
                .filter(each -> each.what() == Counted.HOUSEHOLDS && each.village() == null)
                .findFirst()
                .flatMap(FollowTargets::denominator);
    }

    private static Optional<Denominator> denominator(PlaceCount count) {
        return count.amount()
                .map(amount -> amount.longValue())
                .filter(amount -> amount >= 1)
                .map(amount -> new Denominator(amount, count.asOf(), count.source()));
    }

    @Override
    public LocalDate day(int year) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), HERE);
        LocalDate last = LocalDate.of(year, 12, 31);
        return today.isBefore(last) ? today : last;
    }

    @Override
    public boolean mayKeep(StaffMember me, UnitId unit) {
        boolean own = me.unit().equals(unit);
        return switch (me.role()) {
            case COMMUNE_CHIEF, SECRETARY -> own;
            case PROVINCE_STAFF -> own || ground.leaves(me.unit()).contains(unit);
            case DUTY_OFFICER,
                    AREA_OFFICER,
                    VILLAGE_HEAD,
                    INSPECTOR,
                    INVESTIGATOR,
                    CUSTODIAN,
                    AUDITOR,
                    OPERATOR ->
                    false;
        };
    }

    @Override
    public Kept keep(
            StaffMember me, List<Target> targets, Map<String, Denominator> wholes, UnitId unit) {
        if (!mayKeep(me, unit)) return Kept.NOT_YOURS;
        return transactions.as(
                me.asker(),
                () -> {
                    Instant now = clock.instant();
                    int year = targets.isEmpty() ? 0 : targets.getFirst().year();
                    int changed = 0;
                    Map<Place, Target> known = kept.targets(List.of(unit), year);
                    for (Target each : targets) {
                        var place = new Place(unit, each.audience());
                        if (same(known.get(place), each)) continue;
                        kept.keep(each, me.id(), now);
                        changed++;
                    }
                    for (var each : wholes.entrySet()) {
                        var place = new Place(unit, each.getKey());
                        Map<Place, Denominator> before =
                                kept.wholes(List.of(unit), each.getValue().asOf());
                        if (each.getValue().equals(before.get(place))) continue;
                        kept.keep(place, each.getValue(), me.id(), now);
                        changed++;
                    }
                    if (changed > 0) {
                        audit.did(me.asker(), "targets-kept", me.id(), unit, "" + changed);
                    }
                    return Kept.DONE;
                });
    }

    private static boolean same(@Nullable Target known, Target now) {
        return known != null
                && known.percent().compareTo(now.percent()) == 0
                && known.source().equals(now.source());
    }

    @Override
    public Taken takeIn(StaffMember me, byte[] file) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), HERE);
        List<Unit> units = new ArrayList<>(ground.communes(territory.provinceOf(me.unit()).id()));
        var sheet = TargetSheet.read(file, audiences, units, today);
        var mistakes = new ArrayList<>(sheet.mistakes());
        int taken = 0;
        for (TargetSheet.Good line : sheet.good()) {
            Map<String, Denominator> whole =
                    line.whole().map(it -> Map.of(line.target().audience(), it)).orElse(Map.of());
            switch (keep(me, List.of(line.target()), whole, line.target().unit())) {
                case DONE -> taken++;
                case NOT_YOURS ->
                        mistakes.add(
                                new Mistake(
                                        line.number(),
                                        Wrong.NOT_YOURS,
                                        line.target().unit().code()));
            }
        }
        return new Taken(taken, mistakes);
    }
}
