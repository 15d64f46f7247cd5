package vn.binhyen.dialogue.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhyen.channels.Button;

/// What follows from one input.
///
/// @param report what the person asked to send now, if they did
public record Turn(Standing next, List<Say> says, Optional<Draft> report) {

    /// The same, the first thing said led by this.
    Turn after(String words, Button first) {
        if (says.isEmpty()) return this;
        var all = new ArrayList<>(says);
        all.set(0, says.getFirst().after(words, first));
        return new Turn(next, List.copyOf(all), report);
    }

    static Turn silent(Standing next) {
        return new Turn(next, List.of(), Optional.empty());
    }

    public static Turn saying(Standing next, List<Say> says) {
        return new Turn(next, List.copyOf(says), Optional.empty());
    }

    static Turn saying(Standing next, @Nullable Say say) {
        return new Turn(next, say == null ? List.of() : List.of(say), Optional.empty());
    }
}
