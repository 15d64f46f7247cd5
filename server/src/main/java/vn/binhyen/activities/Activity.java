package vn.binhyen.activities;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.UnitId;

/// One version of something that is planned or was done.
///
/// @param kind a code of `kits.ActivityKinds`
/// @param unit the unit as of that day; like the kind it never changes
/// @param site the site of a model it was done for
/// @param day the day it was done, or is planned for; of a level, the day from which it holds
/// @param answers what was chosen or written at a field, by the field's code
/// @param reason why this version came after another; empty for the first
public record Activity(
        UUID id,
        int version,
        String kind,
        UnitId unit,
        @Nullable UUID village,
        @Nullable UUID site,
        @Nullable UUID team,
        LocalDate day,
        State state,
        List<Said> numbers,
        Map<String, String> answers,
        String words,
        String reason,
        UUID by,
        Instant at) {

    /// How far it has come. Only what is done counts.
    public enum State {
        PLANNED,
        DONE,
        /// Was planned and did not take place.
        CANCELLED,
        /// Should not have been logged; it stays to be read.
        WITHDRAWN
    }

    /// A number as it was said at a field.
    ///
    /// @param choice which of the field's choices it is said of; empty where there are none
    /// @param indicator what it fed on the day it was logged; empty for nothing
    /// @param level how many there are, not how many were added
    public record Said(
            String field, String choice, String indicator, boolean level, Figure figure) {}

    public Activity {
        if (version < 1) throw new IllegalArgumentException("versions begin with 1");
        numbers = List.copyOf(numbers);
        answers = Map.copyOf(answers);
    }

    public boolean counts() {
        return state == State.DONE;
    }

    public Optional<Figure> number(String field, String choice) {
        return numbers.stream()
                .filter(each -> each.field().equals(field) && each.choice().equals(choice))
                .map(Said::figure)
                .findFirst();
    }
}
