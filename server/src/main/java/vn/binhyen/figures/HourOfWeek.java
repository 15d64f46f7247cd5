package vn.binhyen.figures;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/// An hour of the week in Viet Nam, as a trait of what came at a known time; what officers key in
/// by the day has none.
///
/// @param hour 0 to 23; 9 is from 9:00 to 9:59
public record HourOfWeek(DayOfWeek day, int hour) {

    /// The trait's name.
    public static final String TRAIT = "hour";

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    public HourOfWeek {
        if (hour < 0 || hour > 23) throw new IllegalArgumentException("no hour: " + hour);
    }

    public static HourOfWeek of(Instant moment) {
        ZonedDateTime here = moment.atZone(HERE);
        return new HourOfWeek(here.getDayOfWeek(), here.getHour());
    }

    /// As the trait's value: `1-09` is Monday at nine.
    public String word() {
        return "%d-%02d".formatted(day.getValue(), hour);
    }

    /// Empty for a word that is no hour of the week.
    public static Optional<HourOfWeek> ofWord(String word) {
        if (!word.matches("[1-7]-([01]\\d|2[0-3])")) return Optional.empty();
        int hour = Integer.parseInt(word.substring(2));
        return Optional.of(new HourOfWeek(DayOfWeek.of(word.charAt(0) - '0'), hour));
    }
}
