package vn.binhyen.partners;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.kernel.UnitId;

/// A partner organisation, without its contact person.
///
/// @param kind a code of the file of kinds
/// @param pledge the document of its pledge; empty where there is none
/// @param site the model's site it belongs to; null for the whole unit
/// @param linkUntil the last day its link opens; null when it has none
/// @param endedOn since when it is a partner no more; null while it is
public record Partner(
        UUID id,
        UnitId unit,
        String kind,
        String name,
        UUID key,
        String pledge,
        @Nullable LocalDate pledgedOn,
        @Nullable UUID site,
        @Nullable LocalDate linkUntil,
        LocalDate registeredOn,
        @Nullable LocalDate endedOn) {

    public static final int LONGEST = 200;

    public Partner {
        if (name.isBlank() || name.length() > LONGEST || pledge.length() > LONGEST) {
            throw new IllegalArgumentException("a partner has a name, in a line");
        }
        if (pledge.isEmpty() != (pledgedOn == null)) {
            throw new IllegalArgumentException("a pledge has a document and a day");
        }
    }

    public boolean stands() {
        return endedOn == null;
    }
}
