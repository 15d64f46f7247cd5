package vn.binhyen.openfigures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.kernel.UnitId;

/// A right to read figures, given to a program.
///
/// @param name who uses it, for people to know it by
/// @param unit whose figures it reads: a commune's, or the whole province's
/// @param indicators empty for all
/// @param madeBy in whose name it reads; it never sees more than this person
/// @param expiresOn the last day it is good for
/// @param usedOn null before it was used
public record Token(
        UUID id,
        String name,
        UnitId unit,
        Set<String> indicators,
        UUID madeBy,
        LocalDate madeOn,
        LocalDate expiresOn,
        @Nullable Instant revokedAt,
        @Nullable LocalDate usedOn) {

    public static final int LONGEST_NAME = 80;

    public Token {
        indicators = Set.copyOf(indicators);
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a token has a name");
        }
        if (expiresOn.isAfter(madeOn.plusYears(1))) {
            throw new IllegalArgumentException("a token is good for a year at most");
        }
    }

    public boolean goodOn(LocalDate day) {
        return revokedAt == null && !day.isAfter(expiresOn);
    }

    public boolean reads(String indicator) {
        return indicators.isEmpty() || indicators.contains(indicator);
    }

    public Optional<LocalDate> lastUse() {
        return Optional.ofNullable(usedOn);
    }
}
