package vn.binhyen.cameras;

import java.util.UUID;
import vn.binhyen.journal.Happening;
import vn.binhyen.kernel.UnitId;

/// What happened to a request for footage. It names neither case nor household.
public sealed interface FootageEvent extends Happening {

    record FootageAsked(UUID subject, UnitId unit) implements FootageEvent {}

    record FootageDecided(UUID subject, UnitId unit, boolean approved) implements FootageEvent {}

    /// @param subject the clip
    record ClipLent(UUID subject, UnitId unit) implements FootageEvent {}
}
