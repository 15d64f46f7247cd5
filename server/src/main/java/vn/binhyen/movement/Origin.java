package vn.binhyen.movement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How a site came to be.
public enum Origin {
    /// Surveyed, proposed and decided before it began.
    PLANNED,
    /// It arose without a decision: recognised when it works and helps keep order, ended when it
    /// does not (BCĐ Kon Tum 4267/BCĐ-NC).
    SPONTANEOUS;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Origin> ofWord(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }
}
