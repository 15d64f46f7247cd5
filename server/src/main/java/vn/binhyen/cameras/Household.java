package vn.binhyen.cameras;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.kernel.UnitId;

/// A household of the register, without who they are.
///
/// @param linkUntil the last day its personal link opens; null when it has none
/// @param consents those that stand, and those that ended, newest first
public record Household(
        UUID id,
        UnitId unit,
        UUID village,
        int cameras,
        UUID key,
        LocalDate registeredOn,
        @Nullable LocalDate linkUntil,
        List<Consent> consents) {

    public Household {
        consents = List.copyOf(consents);
    }

    /// Whether it may be asked for a clip for that purpose today.
    public boolean mayBeAsked(String purpose, LocalDate today) {
        return consents.stream()
                .anyMatch(each -> each.purpose().equals(purpose) && each.covers(today));
    }
}
