package vn.binhyen.assessment;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A filled scoring sheet: what the engine needs of it, and nothing else.
///
/// @param given by the criterion's code; what is not there was not filled in
/// @param knockedOut codes of the knock-outs that happened
/// @param excluded codes of the reasons not to rate that hold
/// @param since since when it serves; null where that was not said or does not matter
public record Marking(
        Map<String, Given> given,
        Set<String> knockedOut,
        Set<String> excluded,
        @Nullable LocalDate since) {

    public Marking {
        given = Map.copyOf(given);
        knockedOut = Set.copyOf(knockedOut);
        excluded = Set.copyOf(excluded);
    }
}
