package vn.binhyen.movement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Why a site ended.
public enum EndReason {
    GOAL_MET,
    INEFFECTIVE,
    MERGED,
    OFF_PURPOSE,
    PRIVATE_GAIN;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<EndReason> ofWord(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }
}
