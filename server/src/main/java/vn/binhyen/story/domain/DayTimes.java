package vn.binhyen.story.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// When in a day people write, and when officers work.
final class DayTimes {

    static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final int[] ASKING = {
        1, 1, 0, 0, 1, 4, 9, 20, 28, 30, 26, 20, 12, 16, 24, 26, 22, 18, 16, 24, 26, 18, 9, 3
    };
    private static final int[] TELLING = {
        8, 6, 4, 3, 3, 5, 8, 10, 10, 9, 9, 8, 8, 8, 9, 10, 12, 14, 18, 24, 28, 30, 26, 16
    };

    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final LocalTime NIGHT = LocalTime.of(21, 30);

    private DayTimes() {}

    /// A moment on that day: questions in office hours and after supper, what disturbs at night.
    static Instant on(LocalDate day, boolean question, Chance chance) {
        double[] sums = sums(question ? ASKING : TELLING);
        return day.atTime(chance.among(sums), chance.below(60), chance.below(60))
                .atZone(HERE)
                .toInstant();
    }

    /// So long after, and when nobody is at the desk then, in the morning.
    static Instant atWork(Instant since, Duration delay, Chance chance) {
        ZonedDateTime at = since.plus(delay).atZone(HERE);
        LocalTime time = at.toLocalTime();
        if (!time.isBefore(MORNING) && !time.isAfter(NIGHT)) return at.toInstant();
        LocalDate day = time.isBefore(MORNING) ? at.toLocalDate() : at.toLocalDate().plusDays(1);
        return day.atTime(MORNING).plusSeconds(chance.below(5400)).atZone(HERE).toInstant();
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, HERE);
    }

    private static double[] sums(int[] hours) {
        double[] sums = new double[hours.length];
        double sum = 0;
        for (int i = 0; i < hours.length; i++) sums[i] = sum += hours[i];
        return sums;
    }
}
