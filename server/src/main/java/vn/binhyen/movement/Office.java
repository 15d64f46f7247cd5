package vn.binhyen.movement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What somebody is in a committee, a board or a team.
public enum Office {
    HEAD,
    STANDING_DEPUTY,
    DEPUTY,
    SECRETARY,
    /// The member of the commune police who runs the group (xã Hà Giang's plan, 2024).
    ASSIGNED_POLICE,
    MEMBER;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Office> ofWord(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }
}
