package vn.binhyen.territory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.kernel.UnitId;

/// A count of a commune or of one of its villages, as its source states it for a day.
///
/// @param village null for the whole commune
/// @param asWritten the text of the source: `7.854,17 ha`
public record PlaceCount(
        UnitId unit,
        @Nullable UUID village,
        Counted what,
        String asWritten,
        LocalDate asOf,
        String source) {

    public static final int LONGEST_VALUE = 60;
    public static final int LONGEST_SOURCE = 300;

    public PlaceCount {
        if (!mayBeSource(source)) {
            throw new IllegalArgumentException("not a source: " + source);
        }
        if (!readable(what, asWritten)) {
            throw new IllegalArgumentException("not a number of " + what + ": " + asWritten);
        }
    }

    /// Whether such a text may be kept as a count of that.
    public static boolean readable(Counted what, String asWritten) {
        return !asWritten.isBlank()
                && asWritten.length() <= LONGEST_VALUE
                && asWritten.chars().noneMatch(Character::isISOControl)
                && (what.mayStayText() || what.amountOf(asWritten).isPresent());
    }

    /// Whether such a text may be named as the source.
    public static boolean mayBeSource(String source) {
        return !source.isBlank()
                && source.length() <= LONGEST_SOURCE
                && source.chars().noneMatch(Character::isISOControl);
    }

    /// Persons, households or hectares, where the text could be read.
    public Optional<BigDecimal> amount() {
        return what.amountOf(asWritten);
    }
}
