package vn.binhyen.figures.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.territory.Succession;
import vn.binhyen.territory.Territory;
import vn.binhyen.territory.Unit;

/// Which unit a record's unit was on a day. What happened after a merger happened in the successor;
/// a commune that was split keeps what nobody assigned, in its own line.
public final class UnitThroughTime {

    /// The one unit that another became, whole, and since when.
    public record Move(UnitId successor, LocalDate day) {}

    private final Territory territory;

    public UnitThroughTime(Territory territory) {
        this.territory = territory;
    }

    /// The unit itself while it was in force; after that the one it became, if it became one.
    public UnitId on(UnitId unit, LocalDate day) {
        Optional<Unit> known = territory.unit(unit);
        if (known.isEmpty() || known.get().inForceOn(day)) return unit;
        return moveOf(unit)
                .filter(move -> !day.isBefore(move.day()))
                .map(move -> on(move.successor(), day))
                .orElse(unit);
    }

    public Optional<Move> moveOf(UnitId unit) {
        List<Succession> successors = territory.successors(unit);
        return successors.size() == 1
                ? Optional.of(
                        new Move(successors.getFirst().successor(), successors.getFirst().day()))
                : Optional.empty();
    }
}
