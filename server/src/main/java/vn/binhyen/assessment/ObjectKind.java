package vn.binhyen.assessment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What can be assessed.
public enum ObjectKind {
    /// One area or unit where a model is applied (điểm).
    SITE,
    MODEL,
    /// A residential area: thôn, buôn, tổ dân phố.
    VILLAGE,
    COMMUNE,
    AGENCY,
    ENTERPRISE,
    SCHOOL,
    /// A security team of a village (Tổ bảo vệ an ninh, trật tự).
    TEAM,
    TEAM_MEMBER;

    /// As files, addresses and the database write it: `team-member`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ObjectKind> ofWord(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    /// Whether the house keeps no list of such objects, so that an officer types what it is.
    public boolean typed() {
        return switch (this) {
            case AGENCY, ENTERPRISE, SCHOOL, TEAM, TEAM_MEMBER -> true;
            case SITE, MODEL, VILLAGE, COMMUNE -> false;
        };
    }
}
