package vn.binhyen.territory;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.kernel.Vietnamese;

/// A village, hamlet or group of streets below a commune. It has no official code; the commune
/// keeps the list.
///
/// @param name without the word before it: `5` for `Thôn 5`
/// @param until its last day; null while it stands
public record Village(
        UUID id,
        UnitId unit,
        String name,
        VillageKind kind,
        LocalDate from,
        @Nullable LocalDate until) {

    public static final int LONGEST_NAME = 100;

    public Village {
        if (!mayBeNamed(name)) {
            throw new IllegalArgumentException("not the name of a village: " + name);
        }
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("a village ends after it began: " + name);
        }
    }

    /// Whether a person may give a village that name.
    public static boolean mayBeNamed(String name) {
        return !name.isBlank()
                && name.length() <= LONGEST_NAME
                && name.chars().noneMatch(Character::isISOControl);
    }

    /// `Thôn 5`
    public String fullName() {
        return kind.word() + " " + name;
    }

    /// The full name in the form in which names are compared.
    public String folded() {
        return Vietnamese.fold(fullName());
    }
}
