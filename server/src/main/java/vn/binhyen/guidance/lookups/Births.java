package vn.binhyen.guidance.lookups;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days of birth as papers and people write them. Papers of the elderly often say only the year.
public final class Births {

    private static final int EARLIEST = 1900;
    private static final Pattern WRITTEN =
            Pattern.compile("(?:(?:(\\d{1,2})[/.-])?(\\d{1,2})[/.-])?(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern TOGETHER = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");

    private Births() {}

    /// `5/9/1987`, `05.09.1987`, `05091987`, `1987-09-05`, `9/1987`, `1987`, and `00/00/1987` for a
    /// year alone. Empty for anything else, for no day of the calendar, before 1900 and after
    /// today.
    public static Optional<String> read(String typed, LocalDate today) {
        String text = typed.replaceAll("\\s", "");
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) return of(iso.group(3), iso.group(2), iso.group(1), today);
        Matcher together = TOGETHER.matcher(text);
        if (together.matches()) {
            return of(together.group(1), together.group(2), together.group(3), today);
        }
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) return Optional.empty();
        return of(
                orNothing(written.group(1)), orNothing(written.group(2)), written.group(3), today);
    }

    /// From three inputs; day, or day and month, may be empty or zero.
    public static Optional<String> of(String day, String month, String year, LocalDate today) {
        try {
            int y = Integer.parseInt(year.strip());
            int m = number(month);
            int d = number(day);
            if (m == 0 && d != 0) return Optional.empty();
            LocalDate first = LocalDate.of(y, Math.max(m, 1), Math.max(d, 1));
            if (y < EARLIEST || first.isAfter(today)) return Optional.empty();
            if (m == 0) return Optional.of(Year.of(y).toString());
            return Optional.of(d == 0 ? YearMonth.of(y, m).toString() : first.toString());
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String typed) {
        return typed.isBlank() ? 0 : Integer.parseInt(typed.strip());
    }

    private static String orNothing(@org.jspecify.annotations.Nullable String group) {
        return group == null ? "" : group;
    }
}
