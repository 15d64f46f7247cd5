package vn.binhyen.cases.domain;

import java.time.Duration;
import java.util.Locale;

/// How long a time limit is, as its file writes it: `5 minutes`, `24 hours`, `7 days`, `3 working
/// days`, `2 months`. Minutes and hours end to the second; days and months end with their last day.
public record Length(int amount, Unit unit) {

    public enum Unit {
        MINUTES,
        HOURS,
        DAYS,
        WORKING_DAYS,
        MONTHS;

        String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    public Length {
        if (amount < 1) throw new IllegalArgumentException("a length is at least 1");
    }

    /// @throws IllegalArgumentException saying what is allowed
    static Length parse(String text) {
        String[] parts = text.split(" ", 2);
        if (parts.length == 2 && parts[0].matches("[1-9][0-9]{0,3}")) {
            for (Unit unit : Unit.values()) {
                if (unit.words().equals(parts[1])) {
                    return new Length(Integer.parseInt(parts[0]), unit);
                }
            }
        }
        throw new IllegalArgumentException(
                "a length is a number and minutes, hours, days, working days or months, not "
                        + (text.isEmpty() ? "nothing" : text));
    }

    /// Whether it ends with a day rather than to the second.
    public boolean isByTheDay() {
        return switch (unit) {
            case MINUTES, HOURS -> false;
            case DAYS, WORKING_DAYS, MONTHS -> true;
        };
    }

    /// Of minutes and hours.
    Duration exact() {
        return switch (unit) {
            case MINUTES -> Duration.ofMinutes(amount);
            case HOURS -> Duration.ofHours(amount);
            case DAYS, WORKING_DAYS, MONTHS ->
                    throw new IllegalStateException(this + " has no exact length");
        };
    }

    @Override
    public String toString() {
        return amount + " " + unit.words();
    }
}
