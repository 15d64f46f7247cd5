package vn.binhyen.movement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What kind of area a model is applied in (HD 22: an administrative unit, a village, a residential
/// group, an agency, an enterprise, a school).
public enum Area {
    UNIT,
    VILLAGE,
    GROUP,
    AGENCY,
    ENTERPRISE,
    SCHOOL;

    /// As it is stored: `village`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Area> ofWord(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }
}
