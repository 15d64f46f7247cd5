package vn.binhyen.cameras.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.kernel.UnitId;

/// A clip that a household lent: sealed as it came.
///
/// @param household who lent it, an id only
/// @param size in bytes
/// @param sha256 of the original at its arrival, in hex
/// @param goneOn when its time was over; null while it is kept
/// @param openings who opened it, oldest first
public record Clip(
        UUID id,
        UUID request,
        UUID household,
        UnitId unit,
        UUID file,
        String type,
        long size,
        String sha256,
        Instant arrivedAt,
        @Nullable LocalDate goneOn,
        List<Opening> openings) {

    /// @param whole whether the bytes had the hash of their arrival
    public record Opening(UUID by, Instant at, String reason, boolean whole) {}

    public Clip {
        openings = List.copyOf(openings);
    }
}
