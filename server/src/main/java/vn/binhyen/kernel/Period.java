package vn.binhyen.kernel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/// A span of days, first and last included.
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period ends after it begins: " + from + " " + to);
        }
    }

    public static Period day(LocalDate day) {
        return new Period(day, day);
    }

    public static Period month(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    /// The quarter of the year, 1 to 4.
    public static Period quarter(int year, int quarter) {
        LocalDate first = LocalDate.of(year, quarter * 3 - 2, 1);
        return new Period(first, first.plusMonths(3).minusDays(1));
    }

    public static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /// The working year of reports, from 15 November of the year before to 14 November.
    public static Period workYear(int year) {
        return new Period(LocalDate.of(year - 1, 11, 15), LocalDate.of(year, 11, 14));
    }

    /// As far as it has come by that day; a period that has not begun is left as it is.
    public Period until(LocalDate day) {
        return day.isBefore(to) && !day.isBefore(from) ? new Period(from, day) : this;
    }

    /// The same days a year before; 29 February becomes the 28th. A period that ends with its month
    /// ends with the month before too.
    public Period yearBefore() {
        LocalDate end = to.minusYears(1);
        boolean wholeMonth = to.equals(YearMonth.from(to).atEndOfMonth());
        return new Period(
                from.minusYears(1), wholeMonth ? YearMonth.from(end).atEndOfMonth() : end);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /// Every month it touches.
    public List<YearMonth> months() {
        return Stream.iterate(YearMonth.from(from), month -> month.plusMonths(1))
                .takeWhile(month -> !month.isAfter(YearMonth.from(to)))
                .toList();
    }
}
