package vn.binhyen.ui;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/// Times and numbers in words.
final class Moments {

    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Words words;
    private final DecimalFormatSymbols symbols;

    Moments(Words words) {
        this.words = words;
        this.symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        if (words.language() == Language.VIETNAMESE) {
            symbols.setGroupingSeparator('.');
            symbols.setDecimalSeparator(',');
        }
    }

    String number(long value) {
        // a table has thousands of small ones, and a format is dear to make
        if (value >= 0 && value < 1_000) return Long.toString(value);
        return new DecimalFormat("#,##0", symbols).format(value);
    }

    String number(double value) {
        return new DecimalFormat("#,##0.#", symbols).format(value);
    }

    LocalDate dayOf(Instant at) {
        return at.atZone(VIET_NAM).toLocalDate();
    }

    String day(LocalDate day) {
        return DAY.format(day);
    }

    String weekday(LocalDate day) {
        return words.of("ui.weekday." + day.getDayOfWeek().getValue()) + " " + day(day);
    }

    String time(Instant at) {
        return TIME.format(at.atZone(VIET_NAM));
    }

    String brief(Instant at, Instant now) {
        LocalDate day = dayOf(at);
        LocalDate today = dayOf(now);
        if (day.equals(today)) return time(at);
        if (day.equals(today.minusDays(1))) return words.of("ui.yesterday");
        return day(day);
    }

    String ago(Instant at, Instant now) {
        Duration since = Duration.between(at, now);
        return since.toMinutes() < 1 ? words.of("ui.just-now") : words.of("ui.ago", span(since));
    }

    String left(Instant limit, Instant now) {
        Duration left = Duration.between(now, limit);
        return left.isNegative()
                ? words.of("ui.past", span(left.negated()))
                : words.of("ui.left", span(left));
    }

    String spelled(String code) {
        return code.chars()
                .filter(Character::isLetterOrDigit)
                .mapToObj(sign ->
                        Character.isDigit(sign)
                                ? words.of("ui.digit." + (char) sign)
                                : String.valueOf((char) sign))
                .collect(Collectors.joining(", "));
    }

    private String span(Duration length) {
        if (length.toMinutes() < 1) return words.of("ui.under-a-minute");
        if (length.toMinutes() < 60) return words.of("ui.minutes", length.toMinutes());
        if (length.toHours() < 48) return words.of("ui.hours", length.toHours());
        return words.of("ui.days", length.toDays());
    }
}
