package vn.binhyen.obligations;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhyen.figures.Words;
import vn.binhyen.kernel.Period;
import vn.binhyen.territory.Unit;
import vn.binhyen.territory.UnitKind;

/// A report that certain units owe again and again, as the calendar's file has it.
///
/// @param code never changed once used
/// @param version raised when the rule changes; kept with every report handed in
/// @param form the code of the report form of module `reports`
/// @param owedBy the levels whose units owe it, each for itself
/// @param to who gets it, as documents write it: "Công an tỉnh"
/// @param remind days before the last day on which it is brought to mind, largest first
/// @param lockAfter days after the last day for which it can still be handed in; null for ever
/// @param from the first and `until` the last day a report of it may fall due; null for no end
/// @param source the document it rests on
/// @param checked whether somebody compared the rule with that document
public record Obligation(
        String code,
        int version,
        Words name,
        String form,
        Set<UnitKind.Level> owedBy,
        Words to,
        List<Due> due,
        List<Integer> remind,
        @Nullable Integer lockAfter,
        LocalDate from,
        @Nullable LocalDate until,
        String source,
        boolean checked) {

    /// A day of every year before which it is due, and the days whose figures stand in it.
    ///
    /// @param before the first day that is too late
    /// @param dataTo of the year that brings it nearest to the due day; 29/02 is the last of
    ///   February
    public record Due(MonthDay before, MonthDay dataFrom, MonthDay dataTo) {

        LocalDate in(int year) {
            return before.atYear(year);
        }

        Period window(LocalDate dueBefore) {
            int year = dueBefore.getYear();
            LocalDate last =
                    IntStream.rangeClosed(year - 1, year + 1)
                            .mapToObj(dataTo::atYear)
                            .min(
                                    Comparator.comparing(day ->
                                            Math.abs(ChronoUnit.DAYS.between(day, dueBefore))))
                            .orElseThrow();
            LocalDate first = dataFrom.atYear(last.getYear());
            return new Period(
                    first.isAfter(last) ? dataFrom.atYear(last.getYear() - 1) : first, last);
        }
    }

    public Obligation {
        owedBy = Set.copyOf(owedBy);
        due = List.copyOf(due);
        remind = remind.stream().sorted(Comparator.reverseOrder()).toList();
        if (owedBy.isEmpty() || due.isEmpty()) {
            throw new IllegalArgumentException("nobody owes " + code + ", or never");
        }
    }

    /// Those whose last day lies between these two, both included, in order of time.
    public List<Term> terms(LocalDate first, LocalDate last) {
        return IntStream.rangeClosed(first.getYear(), last.getYear() + 1)
                .boxed()
                .flatMap(year -> due.stream().flatMap(each -> term(each, each.in(year)).stream()))
                .filter(term -> !term.lastDay().isBefore(first) && !term.lastDay().isAfter(last))
                .sorted(Comparator.comparing(Term::before))
                .toList();
    }

    /// The one due before that day; empty where none is.
    public Optional<Term> term(LocalDate before) {
        Stream<Due> falling = due.stream().filter(each -> each.in(before.getYear()).equals(before));
        return falling.findFirst().flatMap(each -> term(each, before));
    }

    private Optional<Term> term(Due rule, LocalDate before) {
        LocalDate lastDay = before.minusDays(1);
        boolean holds = !lastDay.isBefore(from) && (until == null || !lastDay.isAfter(until));
        return holds ? Optional.of(new Term(this, before, rule.window(before))) : Optional.empty();
    }

    /// Who was there on its last day owes it: a commune that was merged before owes no more, what
    /// it became owes instead.
    public boolean isOwedBy(Unit unit, Term term) {
        return owedBy.contains(unit.level()) && unit.inForceOn(term.lastDay());
    }
}
