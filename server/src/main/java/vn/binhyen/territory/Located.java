package vn.binhyen.territory;

import java.util.Optional;

/// What lies at a point of the earth, by the borders that come along. They are reference data good
/// to some ten metres, and a phone's position is worse: near a border a person confirms.
public sealed interface Located {

    /// @param metresToBorder how far the point is from the commune's border
    record In(Unit commune, int metresToBorder) implements Located {

        /// Nearer to its border a point may belong to the neighbour.
        public static final int SURE_METRES = 50;

        public boolean nearBorder() {
            return metresToBorder < SURE_METRES;
        }
    }

    /// In no commune known: at sea, on the shore, abroad, or in a province of which only the outer
    /// border comes along.
    ///
    /// @param province the province in which the point lies, as far as known
    /// @param nearest the nearest commune known, at most some five kilometres away
    record Outside(Optional<Unit> province, Optional<Nearest> nearest) implements Located {}

    record Nearest(Unit commune, int metres) {}
}
