package vn.binhyen.targets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import vn.binhyen.figures.Words;

/// Whose taking part is aimed at, as its file in `resources/targets` has it.
///
/// @param part indicators that are added: what is reached
/// @param less indicators that are taken away from it
public record Audience(
        String code, Words name, List<String> part, List<String> less, Whole whole, Line line) {

    /// What all of it is: what a percentage is of.
    public sealed interface Whole {

        /// The villages or the households of the unit, as its profile has them.
        record Profile(Of of) implements Whole {}

        /// Another figure: the share counts itself, nothing of it is typed.
        record Counted(String indicator) implements Whole {}

        /// Typed with its source and its day.
        record Typed() implements Whole {}
    }

    public enum Of {
        VILLAGES,
        HOUSEHOLDS
    }

    /// How much of the target is to be reached by a day of the year.
    public sealed interface Line {

        /// A little more each day, everything on the last one.
        record Linear() implements Line {}

        /// Everything from the first day on.
        record Flat() implements Line {}

        /// @param percent of the target by the end of each of the twelve months, never falling
        record Months(List<Integer> percent) implements Line {
            public Months {
                percent = List.copyOf(percent);
                if (percent.size() != 12) throw new IllegalArgumentException("twelve months");
            }
        }
    }

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Audience {
        part = List.copyOf(part);
        less = List.copyOf(less);
    }

    /// The percentage the line asks for on that day of the target's year.
    public BigDecimal asked(BigDecimal target, LocalDate day) {
        return switch (line) {
            case Line.Flat _ -> target;
            case Line.Linear _ ->
                    target.multiply(BigDecimal.valueOf(day.getDayOfYear()))
                            .divide(
                                    BigDecimal.valueOf(day.lengthOfYear()),
                                    1,
                                    RoundingMode.HALF_UP);
            case Line.Months(List<Integer> percent) ->
                    target.multiply(BigDecimal.valueOf(reachedBy(percent, day)))
                            .divide(HUNDRED, 1, RoundingMode.HALF_UP);
        };
    }

    /// Of a month that is not over, what the one before asked for.
    private static int reachedBy(List<Integer> percent, LocalDate day) {
        boolean last = day.getDayOfMonth() == day.lengthOfMonth();
        int month = last ? day.getMonthValue() : day.getMonthValue() - 1;
        return month == 0 ? 0 : percent.get(month - 1);
    }
}
