package vn.binhyen.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.binhyen.figures.Words;
import vn.binhyen.kernel.Period;
import vn.binhyen.territory.UnitKind;

/// A version of a report's form, in force from its first to its last day.
///
/// @param code never changed: `year-report`
/// @param version raised when what it says or counts changes
/// @param lengths of the periods it is made for; any other is filled too
/// @param levels of the units it is made for
/// @param from its first day in force
/// @param until its last day; null while nothing followed
/// @param toCheck what an operator has to check in it before trusting it; empty when it was
public record ReportForm(
        String code,
        int version,
        Words name,
        Kind kind,
        List<Length> lengths,
        Set<UnitKind.Level> levels,
        LocalDate from,
        @Nullable LocalDate until,
        Words toCheck) {

    public enum Kind {
        /// Sentences, with tables.
        REPORT,
        /// A wide table.
        STATISTICS,
        /// Figures beside each other.
        SHEET
    }

    /// How long a period is.
    public enum Length {
        MONTH(1),
        QUARTER(3),
        HALF_YEAR(6),
        YEAR(12),
        /// Any days.
        ANY(0);

        private final int months;

        Length(int months) {
            this.months = months;
        }

        public boolean fits(Period period) {
            return months == 0 || period.from().plusMonths(months).equals(period.to().plusDays(1));
        }
    }

    public ReportForm {
        lengths = List.copyOf(lengths);
        levels = Set.copyOf(levels);
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException(code + " ends before it begins");
        }
    }

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    public boolean isToBeChecked() {
        return !toCheck.vi().isEmpty();
    }
}
