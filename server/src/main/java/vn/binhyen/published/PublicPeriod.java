package vn.binhyen.published;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.binhyen.kernel.Period;

/// A whole month, quarter or year of the calendar; there are no other public periods.
///
/// @param from its first day
public record PublicPeriod(Kind kind, LocalDate from) implements Comparable<PublicPeriod> {

    /// From fine to coarse.
    public enum Kind {
        MONTH,
        QUARTER,
        YEAR
    }

    private static final int FIRST_YEAR = 2015;
    private static final int LAST_YEAR = 2100;

    public PublicPeriod {
        int month = from.getMonthValue();
        boolean begins =
                switch (kind) {
                    case MONTH -> true;
                    case QUARTER -> month % 3 == 1;
                    case YEAR -> month == 1;
                };
        if (!begins || from.getDayOfMonth() != 1) {
            throw new IllegalArgumentException("no " + kind + " begins on " + from);
        }
    }

    public static PublicPeriod month(YearMonth month) {
        return new PublicPeriod(Kind.MONTH, month.atDay(1));
    }

    public static PublicPeriod quarter(int year, int quarter) {
        return new PublicPeriod(Kind.QUARTER, LocalDate.of(year, quarter * 3 - 2, 1));
    }

    public static PublicPeriod year(int year) {
        return new PublicPeriod(Kind.YEAR, LocalDate.of(year, 1, 1));
    }

    /// Reads what [#word()] writes; nothing for anything else.
    public static Optional<PublicPeriod> ofWord(String word) {
        if (!word.matches("20\\d\\d(-q[1-4]|-(0[1-9]|1[0-2]))?")) return Optional.empty();
        int year = Integer.parseInt(word.substring(0, 4));
        if (year < FIRST_YEAR || year > LAST_YEAR) return Optional.empty();
        if (word.length() == 4) return Optional.of(year(year));
        return Optional.of(
                word.charAt(5) == 'q'
                        ? quarter(year, word.charAt(6) - '0')
                        : month(YearMonth.parse(word)));
    }

    /// As an address carries it: `2026-07`, `2026-q3`, `2026`.
    public String word() {
        return switch (kind) {
            case MONTH -> YearMonth.from(from).toString();
            case QUARTER -> year() + "-q" + number();
            case YEAR -> String.valueOf(year());
        };
    }

    public int year() {
        return from.getYear();
    }

    /// Which month or quarter of its year; 1 for a year.
    public int number() {
        return switch (kind) {
            case MONTH -> from.getMonthValue();
            case QUARTER -> (from.getMonthValue() + 2) / 3;
            case YEAR -> 1;
        };
    }

    public Period period() {
        return switch (kind) {
            case MONTH -> Period.month(YearMonth.from(from));
            case QUARTER -> Period.quarter(year(), number());
            case YEAR -> Period.year(year());
        };
    }

    public List<YearMonth> months() {
        return period().months();
    }

    /// The next finer periods it is made of, in order; none of a month.
    public List<PublicPeriod> parts() {
        return switch (kind) {
            case MONTH -> List.of();
            case QUARTER -> months().stream().map(PublicPeriod::month).toList();
            case YEAR -> IntStream.rangeClosed(1, 4).mapToObj(no -> quarter(year(), no)).toList();
        };
    }

    /// Every period within it and itself, finer ones before those they make up.
    public List<PublicPeriod> withParts() {
        return Stream.concat(
                        parts().stream().flatMap(part -> part.withParts().stream()),
                        Stream.of(this))
                .toList();
    }

    public boolean isOverOn(LocalDate day) {
        return period().to().isBefore(day);
    }

    /// By their last days; what ends on the same day from fine to coarse.
    @Override
    public int compareTo(PublicPeriod other) {
        int byEnd = period().to().compareTo(other.period().to());
        return byEnd != 0 ? byEnd : kind.compareTo(other.kind);
    }
}
