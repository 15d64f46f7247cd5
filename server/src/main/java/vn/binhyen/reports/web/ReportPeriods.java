package vn.binhyen.reports.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhyen.kernel.Period;
import vn.binhyen.reports.ReportForm.Length;

/// The periods offered for a form, by the key of their name; the first is the usual one. One that
/// is running ends today.
final class ReportPeriods {

    private static final int DAYS_FROM_15_NOVEMBER = 47; // to the new year

    private ReportPeriods() {}

    static Map<String, Period> offered(List<Length> lengths, LocalDate today) {
        var offered = new LinkedHashMap<String, Period>();
        for (Length length : lengths) {
            switch (length) {
                case YEAR -> years(offered, today);
                case HALF_YEAR -> halves(offered, today);
                case QUARTER -> quarters(offered, today);
                case MONTH -> {
                    YearMonth month = YearMonth.from(today);
                    offered.put("month-before", Period.month(month.minusMonths(1)));
                    offered.put("month", Period.month(month).until(today));
                }
                case ANY -> {
                    offered.put("year", Period.year(today.getYear()).until(today));
                    offered.put("year-before", Period.year(today.getYear() - 1));
                }
            }
        }
        return offered;
    }

    /// The days as `from` and `to` give them; empty when they make no period.
    static Optional<Period> typed(@Nullable String from, @Nullable String to) {
        if (from == null || to == null) return Optional.empty();
        try {
            return Optional.of(new Period(LocalDate.parse(from), LocalDate.parse(to)));
        } catch (DateTimeException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// The working year of reports that is over stands first.
    private static void years(Map<String, Period> offered, LocalDate today) {
        int running = today.plusDays(DAYS_FROM_15_NOVEMBER).getYear();
        offered.put("work-year-before", Period.workYear(running - 1));
        offered.put("work-year", Period.workYear(running).until(today));
        offered.put("year", Period.year(today.getYear()).until(today));
        offered.put("year-before", Period.year(today.getYear() - 1));
    }

    private static void halves(Map<String, Period> offered, LocalDate today) {
        int running = today.plusDays(DAYS_FROM_15_NOVEMBER).getYear();
        LocalDate begun = LocalDate.of(running - 1, 11, 15);
        boolean over = today.isAfter(begun.plusMonths(6));
        LocalDate first = over ? begun : begun.minusYears(1);
        offered.put("work-half", new Period(first, first.plusMonths(6).minusDays(1)));
        LocalDate january = LocalDate.of(today.getYear(), 1, 1);
        offered.put(
                "first-half", new Period(january, january.plusMonths(6).minusDays(1)).until(today));
        LocalDate july = today.getMonthValue() > 6 ? january.plusMonths(6) : january.minusMonths(6);
        offered.put("second-half", new Period(july, july.plusMonths(6).minusDays(1)).until(today));
    }

    private static void quarters(Map<String, Period> offered, LocalDate today) {
        Period running = Period.quarter(today.getYear(), (today.getMonthValue() + 2) / 3);
        LocalDate before = running.from().minusDays(1);
        offered.put(
                "quarter-before",
                Period.quarter(before.getYear(), (before.getMonthValue() + 2) / 3));
        offered.put("quarter", running.until(today));
    }
}
