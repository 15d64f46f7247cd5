package vn.binhyen.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.binhyen.kernel.UnitId;

/// The villages of communes. Everybody may read them, whoever has the commune in their scope may
/// write. Every method works in the running transaction.
public interface Villages {

    /// The villages that stood on that day, by kind and name, numbers in their order.
    List<Village> of(UnitId unit, LocalDate day);

    /// The villages of all communes that stood on that day and that a text names in full, typed
    /// with or without marks: `thon 5` names one in many communes. Where one name holds another,
    /// the longer one is meant.
    List<Village> namedIn(String text, LocalDate day);

    /// Adds a village; one whose time would overlap with another of the same kind and name is not
    /// added again.
    Added add(UnitId unit, String name, VillageKind kind, LocalDate from);

    /// Notes the last day of a standing village. False where there is no such village, it ended
    /// already, began later, or lies in a unit the asker does not act for.
    boolean end(UUID village, LocalDate lastDay);

    /// What became of an added village.
    sealed interface Added {

        Village village();

        record Kept(Village village) implements Added {}

        record Known(Village village) implements Added {}
    }
}
