package vn.binhyen.openfigures;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.kernel.Period;
import vn.binhyen.kernel.UnitId;

/// What a program asks for.
///
/// @param recordedAt what had been recorded by that moment; null for everything recorded
public record Asked(
        List<String> indicators,
        List<UnitId> units,
        Period period,
        By by,
        @Nullable Instant recordedAt) {

    /// Into what a number is divided.
    public enum By {
        TOTAL,
        MONTH,
        KIND,
        CHANNEL
    }
}
