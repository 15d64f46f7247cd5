package vn.binhyen.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.kernel.Period;

/// The period a reader chose, by name or by its own days. A running one ends today.
public record PeriodChoice(String name, Period period) {

    private static final int DAYS_FROM_15_NOVEMBER = 47; // to the new year

    public static final List<String> NAMES =
            List.of(
                    "year",
                    "quarter",
                    "month",
                    "year-before",
                    "month-before",
                    "work-year",
                    "work-year-before",
                    "range");

    /// An unknown name or days that make no period fall back to the year.
    public static PeriodChoice of(
            String name, @Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
        return switch (name) {
            case "quarter" ->
                    new PeriodChoice(
                            name,
                            Period.quarter(today.getYear(), (today.getMonthValue() + 2) / 3)
                                    .until(today));
            case "month" ->
                    new PeriodChoice(name, Period.month(YearMonth.from(today)).until(today));
            case "year-before" -> new PeriodChoice(name, Period.year(today.getYear() - 1));
            case "month-before" ->
                    new PeriodChoice(name, Period.month(YearMonth.from(today).minusMonths(1)));
            case "work-year" ->
                    new PeriodChoice(name, Period.workYear(workYear(today)).until(today));
            case "work-year-before" -> new PeriodChoice(name, Period.workYear(workYear(today) - 1));
            case "range" ->
                    from == null || to == null || to.isBefore(from)
                            ? year(today)
                            : new PeriodChoice(name, new Period(from, to));
            default -> year(today);
        };
    }

    private static int workYear(LocalDate today) {
        return today.plusDays(DAYS_FROM_15_NOVEMBER).getYear();
    }

    private static PeriodChoice year(LocalDate today) {
        return new PeriodChoice("year", Period.year(today.getYear()).until(today));
    }
}
