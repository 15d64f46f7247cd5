package vn.binhyen.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhyen.figures.Words;
import vn.binhyen.kernel.Period;

/// How one kind of objects is assessed, as its file in `resources/criteria` has it.
///
/// @param version raised when a rule changes; an assessment keeps the one it was begun with
/// @param objects what is assessed by it
/// @param from the first and `until` the last day on which an assessment by it may end; null for no
///   end
/// @param span the days of a year it looks at
/// @param decidedBy who decides; the unit itself proposes
/// @param knockOuts what limits the class, whatever the points are
/// @param exclusions reasons not to rate at all
/// @param leastMonths whoever served less by the period's end is not rated; 0 for no such rule
/// @param rounding of each criterion's points; the total is their sum
/// @param levels classes from the best to the worst; the worst begins with 0 points
/// @param effective codes of the classes that mean effective
/// @param source the document it rests on
/// @param unverified points or limits are not certain: nobody compared them with that document
public record CriteriaSet(
        String code,
        int version,
        Words name,
        Set<ObjectKind> objects,
        LocalDate from,
        @Nullable LocalDate until,
        Span span,
        Decider decidedBy,
        List<Group> groups,
        List<KnockOut> knockOuts,
        List<Exclusion> exclusions,
        int leastMonths,
        Rounding rounding,
        List<Level> levels,
        Set<String> effective,
        Optional<Cap> cap,
        String source,
        boolean unverified) {

    /// Who decides what the unit proposes.
    public enum Decider {
        COMMUNE,
        PROVINCE
    }

    /// The first and last day of a year's assessment; one that begins late in the year begins in
    /// the year before.
    public record Span(MonthDay from, MonthDay to) {

        public Period in(int year) {
            LocalDate last = to.atYear(year);
            LocalDate first = from.atYear(year);
            return new Period(first.isAfter(last) ? from.atYear(year - 1) : first, last);
        }
    }

    public record Group(String code, Words name, List<Criterion> criteria) {
        public Group {
            criteria = List.copyOf(criteria);
        }
    }

    /// @param atBest the code of the best class that is still possible once it happened
    public record KnockOut(String code, Words name, String atBest) {}

    public record Exclusion(String code, Words name) {}

    /// @param decimals 0 to 2
    public record Rounding(int decimals, RoundingMode mode) {

        public BigDecimal of(BigDecimal points) {
            return points.setScale(decimals, mode);
        }
    }

    /// A class.
    ///
    /// @param limit the points it begins with
    /// @param above whether it takes more than that
    public record Level(String code, Words name, BigDecimal limit, boolean above) {

        boolean reachedBy(BigDecimal total) {
            int compared = total.compareTo(limit);
            return above ? compared > 0 : compared >= 0;
        }
    }

    /// How many of one class there may be: at most so many percent of those in another.
    public record Cap(String level, int percent, Set<String> of) {}

    public CriteriaSet {
        objects = Set.copyOf(objects);
        groups = List.copyOf(groups);
        knockOuts = List.copyOf(knockOuts);
        exclusions = List.copyOf(exclusions);
        levels = List.copyOf(levels);
        effective = Set.copyOf(effective);
        if (levels.isEmpty() || levels.getLast().limit().signum() != 0) {
            throw new IllegalArgumentException(code + " has no class for 0 points");
        }
    }

    public Stream<Criterion> criteria() {
        return groups.stream().flatMap(group -> group.criteria().stream());
    }

    public Optional<Criterion> criterion(String code) {
        return criteria().filter(each -> each.code().equals(code)).findFirst();
    }

    /// The most points there are.
    public BigDecimal most() {
        return criteria().map(Criterion::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public Optional<Level> level(String code) {
        return levels.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /// Whether an assessment of that year falls under it.
    public boolean holdsFor(int year) {
        LocalDate end = span.in(year).to();
        return !end.isBefore(from) && (until == null || !end.isAfter(until));
    }

    /// The points of one criterion as they stand on the sheet.
    public BigDecimal pointsFor(Criterion criterion, Given given) {
        return rounding.of(criterion.pointsFor(given)).min(criterion.points());
    }

    /// What the sheet comes to. Reasons not to rate come before everything else: nobody has to fill
    /// in the rest.
    public Outcome outcome(Marking marking, int year) {
        List<String> reasons = reasonsNotToRate(marking, span.in(year).to());
        if (!reasons.isEmpty()) return new Outcome.NotRated(reasons);
        var points = new LinkedHashMap<String, BigDecimal>();
        criteria()
                .forEach(each -> {
                    Given given = marking.given().get(each.code());
                    if (given != null) points.put(each.code(), pointsFor(each, given));
                });
        BigDecimal total = points.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<String> missing =
                criteria().map(Criterion::code).filter(code -> !points.containsKey(code)).toList();
        boolean unsaid = leastMonths > 0 && marking.since() == null;
        if (!missing.isEmpty() || unsaid) return new Outcome.Incomplete(missing, total);
        return rated(points, total, marking.knockedOut());
    }

    private List<String> reasonsNotToRate(Marking marking, LocalDate end) {
        LocalDate since = marking.since();
        boolean tooShort =
                leastMonths > 0
                        && since != null
                        && since.plusMonths(leastMonths).isAfter(end.plusDays(1));
        Stream<String> ticked =
                exclusions.stream().map(Exclusion::code).filter(marking.excluded()::contains);
        return Stream.concat(tooShort ? Stream.of("service") : Stream.empty(), ticked).toList();
    }

    private Outcome rated(Map<String, BigDecimal> points, BigDecimal total, Set<String> happened) {
        Level byPoints =
                levels.stream().filter(each -> each.reachedBy(total)).findFirst().orElseThrow();
        Level level = byPoints;
        var lowering = new java.util.ArrayList<String>();
        for (KnockOut each : knockOuts) {
            if (!happened.contains(each.code())) continue;
            Level atBest = level(each.atBest()).orElseThrow();
            if (levels.indexOf(atBest) > levels.indexOf(byPoints)) lowering.add(each.code());
            if (levels.indexOf(atBest) > levels.indexOf(level)) level = atBest;
        }
        return new Outcome.Rated(
                points,
                total,
                level,
                byPoints,
                List.copyOf(lowering),
                effective.contains(level.code()));
    }
}
