package vn.binhyen.figures.domain;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import vn.binhyen.kernel.Period;

/// A period put together out of whole years, whole months and days, so that few sums are read: what
/// is missing of a span is taken off it where that is less than adding up what is there. From 1
/// January to 22 November is the year without December and without eight days.
public final class Cover {

    /// What sums are kept for.
    public enum Span {
        DAY,
        MONTH,
        YEAR
    }

    /// Spans of one length, one after another.
    ///
    /// @param first the first day of the first of them
    /// @param last the last day of the last of them
    /// @param sign 1 to be added, -1 to be taken off
    public record Piece(Span span, LocalDate first, LocalDate last, int sign) {}

    private final List<Piece> pieces = new ArrayList<>();

    private Cover() {}

    /// Out of years, months and days.
    public static List<Piece> of(Period period) {
        var cover = new Cover();
        cover.years(period.from(), period.to());
        return List.copyOf(cover.pieces);
    }

    /// Out of months and days: each piece lies within the months it is about.
    public static List<Piece> byMonth(Period period) {
        var cover = new Cover();
        cover.months(period.from(), period.to(), 1);
        return List.copyOf(cover.pieces);
    }

    /// Out of days alone.
    public static List<Piece> byDay(Period period) {
        return List.of(new Piece(Span.DAY, period.from(), period.to(), 1));
    }

    private void years(LocalDate from, LocalDate to) {
        LocalDate whole = from.getDayOfYear() == 1 ? from : yearsEnd(from).plusDays(1);
        LocalDate end = to.equals(yearsEnd(to)) ? to : to.withDayOfYear(1).minusDays(1);
        if (end.isBefore(whole) && from.getYear() == to.getYear()) {
            partOfYear(from, to);
            return;
        }
        if (from.isBefore(whole)) partOfYear(from, whole.minusDays(1));
        add(Span.YEAR, whole, end, 1);
        if (end.isBefore(to)) partOfYear(end.plusDays(1), to);
    }

    private void partOfYear(LocalDate from, LocalDate to) {
        if (to.toEpochDay() - from.toEpochDay() < yearsEnd(from).getDayOfYear() / 2) {
            months(from, to, 1);
            return;
        }
        LocalDate first = from.withDayOfYear(1);
        add(Span.YEAR, first, yearsEnd(from), 1);
        if (first.isBefore(from)) months(first, from.minusDays(1), -1);
        if (to.isBefore(yearsEnd(to))) months(to.plusDays(1), yearsEnd(to), -1);
    }

    private void months(LocalDate from, LocalDate to, int sign) {
        LocalDate whole = from.getDayOfMonth() == 1 ? from : monthsEnd(from).plusDays(1);
        LocalDate end = to.equals(monthsEnd(to)) ? to : to.withDayOfMonth(1).minusDays(1);
        if (end.isBefore(whole) && from.withDayOfMonth(1).equals(to.withDayOfMonth(1))) {
            partOfMonth(from, to, sign);
            return;
        }
        if (from.isBefore(whole)) partOfMonth(from, whole.minusDays(1), sign);
        add(Span.MONTH, whole, end, sign);
        if (end.isBefore(to)) partOfMonth(end.plusDays(1), to, sign);
    }

    private void partOfMonth(LocalDate from, LocalDate to, int sign) {
        LocalDate first = from.withDayOfMonth(1);
        if (to.toEpochDay() - from.toEpochDay() < to.lengthOfMonth() / 2) {
            add(Span.DAY, from, to, sign);
            return;
        }
        add(Span.MONTH, first, monthsEnd(from), sign);
        add(Span.DAY, first, from.minusDays(1), -sign);
        add(Span.DAY, to.plusDays(1), monthsEnd(to), -sign);
    }

    /// What follows on what was added last makes it longer.
    private void add(Span span, LocalDate first, LocalDate last, int sign) {
        if (last.isBefore(first)) return;
        Piece before = pieces.isEmpty() ? null : pieces.getLast();
        if (before != null
                && before.span() == span
                && before.sign() == sign
                && before.last().plusDays(1).equals(first)) {
            pieces.removeLast();
            pieces.add(new Piece(span, before.first(), last, sign));
        } else {
            pieces.add(new Piece(span, first, last, sign));
        }
    }

    private static LocalDate yearsEnd(LocalDate day) {
        return LocalDate.of(day.getYear(), Month.DECEMBER, 31);
    }

    private static LocalDate monthsEnd(LocalDate day) {
        return day.withDayOfMonth(day.lengthOfMonth());
    }
}
