package vn.binhyen.dialogue.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What follows from one input.
///
/// @param report what the person asked to send now, if they did
public record Turn(Standing next, List<Say> says, Optional<Draft> report) {

    static Turn silent(Standing next) {
        return new Turn(next, List.of(), Optional.empty());
    }

    static Turn saying(Standing next, @Nullable Say say) {
        return new Turn(next, say == null ? List.of() : List.of(say), Optional.empty());
    }
}
