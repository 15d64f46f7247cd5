package vn.binhyen.territory.domain;

import java.util.List;
import vn.binhyen.territory.Unit;
import vn.binhyen.territory.UnitKind.Level;

/// A province or district named in the text, possibly one of several of that name.
///
/// @param from where its marker, or else its name begins
/// @param distance how far the typed words are from the name
/// @param marked `tỉnh`, `huyện`, `TP` ... stands beside it
record Region(int from, int to, List<Unit> units, double distance, boolean marked) {

    boolean overlaps(int start, int end) {
        return from < end && start < to;
    }

    boolean holds(Unit commune, Ground ground) {
        return units.stream().anyMatch(unit -> ground.within(commune, unit));
    }

    boolean holdsInDistrict(Unit commune, Ground ground) {
        return units.stream()
                .anyMatch(unit -> unit.level() == Level.DISTRICT && ground.within(commune, unit));
    }

    /// Surely a region and nothing else.
    boolean firm() {
        return marked || distance == 0;
    }
}
