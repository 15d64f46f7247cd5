package vn.binhyen.cases.domain;

import java.io.Reader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.kernel.ClerksFile;

/// The time limits of `cases/time-limits.csv` and how they are counted. They are dated, so that a
/// case keeps the rules of the day it began.
public final class TimeLimits {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final List<TimeRule> rules;
    private final WorkingDays days;

    private TimeLimits(List<TimeRule> rules, WorkingDays days) {
        this.rules = List.copyOf(rules);
        this.days = days;
    }

    /// Reads the file; every mistake is named with its line.
    ///
    /// @throws IllegalArgumentException when a line is wrong: which, what, and what is allowed
    public static TimeLimits read(Reader file, WorkingDays days) {
        return new TimeLimits(
                ClerksFile.rows("time-limits.csv", file, TimeRule.COLUMNS, TimeRule::of), days);
    }

    public List<TimeRule> rules() {
        return rules;
    }

    /// The rules of a kind that held on that day, in the file's order.
    List<TimeRule> rules(@Nullable CaseKind kind, LocalDate day) {
        return rules.stream().filter(rule -> rule.kind() == kind && rule.holdsOn(day)).toList();
    }

    /// By when a case of this kind was to be answered or handed over, had nobody extended or asked
    /// back: the first row of its kind.
    ///
    /// @throws IllegalStateException when no rule held on that day: the file must cover every day
    public TimeLimit limit(@Nullable CaseKind kind, Instant since) {
        return rules(kind, dayOf(since)).stream()
                .findFirst()
                .map(rule -> new TimeLimit(rule.name(), due(rule, since, false, 0)))
                .orElseThrow(() ->
                        new IllegalStateException(
                                "no time limit for " + kind + " on " + dayOf(since)));
    }

    /// By when a clock runs out. A limit by the day counts from the day after and ends with its
    /// last day, 23:59:59.999 in Viet Nam (BLTTHS Art. 134; BLDS 2015 Art. 147, 148).
    ///
    /// @param stoodStill what [#stoodStill] says of its pauses, added up
    Instant due(TimeRule rule, Instant since, boolean extended, long stoodStill) {
        Length extension = extended ? rule.extension() : null;
        if (!rule.length().isByTheDay()) {
            Instant end = since.plus(rule.length().exact()).plusMillis(stoodStill);
            return extension == null ? end : end.plus(extension.exact());
        }
        LocalDate last = days.after(dayOf(since), rule.length());
        if (extension != null) last = days.after(last, extension);
        last = waited(rule, last, stoodStill);
        return endOf(rule.movesOffDays() ? days.workedFrom(last) : last);
    }

    private LocalDate waited(TimeRule rule, LocalDate last, long stoodStill) {
        return rule.length().unit() == Length.Unit.WORKING_DAYS
                ? days.afterWorked(last, stoodStill)
                : last.plusDays(stoodStill);
    }

    /// How long a clock stood still, in what it counts: milliseconds, calendar or working days.
    /// What begins or ends on a day off counts as on the next working day where those are counted.
    long stoodStill(TimeRule rule, Instant from, Instant to) {
        return switch (rule.length().unit()) {
            case MINUTES, HOURS -> Math.max(0, to.toEpochMilli() - from.toEpochMilli());
            case DAYS, MONTHS -> Math.max(0, dayOf(to).toEpochDay() - dayOf(from).toEpochDay());
            case WORKING_DAYS ->
                    days.workedBetween(days.workedFrom(dayOf(from)), days.workedFrom(dayOf(to)));
        };
    }

    static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, VIETNAM);
    }

    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(VIETNAM).toInstant().minusMillis(1);
    }
}
