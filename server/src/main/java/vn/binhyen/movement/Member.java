package vn.binhyen.movement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody who takes part in a committee, a board or a team. The name is sealed and opens only on
/// the page of whom it belongs to.
///
/// @param position what they are otherwise: `Trưởng thôn`
/// @param decision the document that named them; may be empty
/// @param until their last day; null while they take part
/// @param ceased why they left; empty while they take part
public record Member(
        UUID id,
        UUID group,
        Office office,
        String name,
        String position,
        String decision,
        LocalDate from,
        @Nullable LocalDate until,
        String ceased) {

    public static final int LONGEST_NAME = 80;
    public static final int LONGEST_POSITION = 120;
    public static final int LONGEST_CEASED = 200;

    public boolean takesPart() {
        return until == null;
    }
}
