package vn.binhyen.story.domain;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// How much is written about what on which day: Tết, coffee and durian harvest, school start, the
/// merger, weekdays.
final class Seasons {

    /// The first day of the lunar year.
    private static final List<LocalDate> TET =
            List.of(
                    LocalDate.of(2024, 2, 10),
                    LocalDate.of(2025, 1, 29),
                    LocalDate.of(2026, 2, 17),
                    LocalDate.of(2027, 2, 6),
                    LocalDate.of(2028, 1, 26),
                    LocalDate.of(2029, 2, 13),
                    LocalDate.of(2030, 2, 2));

    private static final double[] WEEKDAYS = {1.3, 1.15, 1.1, 1.1, 1.05, 0.75, 0.55};

    private Seasons() {}

    /// How much is written on that day altogether, 1 on an ordinary one.
    static double ofDay(LocalDate day) {
        double weight = WEEKDAYS[day.getDayOfWeek().getValue() - 1];
        int toTet = daysToTet(day);
        if (toTet <= 0 && toTet > -5) weight *= 0.4;
        else if (toTet > 0 && toTet <= 14) weight *= 1.35;
        if (isFestival(day)) weight *= 1.3;
        if (isWithin(day, 11, 1, 12, 31)) weight *= 1.1;
        long sinceMerger = ChronoUnit.DAYS.between(Province.MERGER, day);
        if (sinceMerger >= 0 && sinceMerger < 90) weight *= 1.6 - sinceMerger / 150.0;
        return weight;
    }

    /// How much more than usual is written about a season's topics on that day.
    static double of(String season, LocalDate day) {
        return switch (season) {
            case "tet" -> {
                int days = daysToTet(day);
                yield days <= 21 && days > -8 ? 4 : 0.8;
            }
            case "harvest" ->
                    isWithin(day, 10, 25, 12, 31) || isWithin(day, 1, 1, 1, 12)
                            ? 3.5
                            : isWithin(day, 7, 20, 9, 30) ? 1.8 : 0.7;
            case "school" ->
                    isWithin(day, 8, 1, 9, 20) ? 3 : isWithin(day, 6, 5, 7, 10) ? 1.8 : 0.8;
            case "merger" -> sinceMerger(day);
            default -> 1;
        };
    }

    private static double sinceMerger(LocalDate day) {
        long days = ChronoUnit.DAYS.between(Province.MERGER, day);
        if (days < 0) return 0;
        return days < 100 ? 6 : days < 200 ? 2 : 0.7;
    }

    /// 0 on the first day of the lunar year, positive before it.
    private static int daysToTet(LocalDate day) {
        return TET.stream()
                .mapToInt(tet -> (int) ChronoUnit.DAYS.between(day, tet))
                .filter(days -> Math.abs(days) < 180)
                .findFirst()
                .orElse(180);
    }

    /// The coffee festival of Buôn Ma Thuột, in March.
    private static boolean isFestival(LocalDate day) {
        return isWithin(day, 3, 9, 3, 14);
    }

    private static boolean isWithin(LocalDate day, int month, int first, int toMonth, int last) {
        MonthDay it = MonthDay.from(day);
        return !it.isBefore(MonthDay.of(month, first)) && !it.isAfter(MonthDay.of(toMonth, last));
    }
}
