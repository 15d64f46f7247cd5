package vn.binhyen.figures.domain;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.binhyen.figures.Mark;
import vn.binhyen.kernel.UnitId;

/// What a source adds to one cell.
///
/// @param line the line of the source it comes from, the first if there are several
public record Contribution(Cell cell, long amount, Mark mark, int line) {

    /// Where a contribution stands: an indicator, a unit of that day, a day, and the dimensions.
    public record Cell(
            String indicator, UnitId unit, LocalDate day, SortedMap<String, String> dimensions) {

        public Cell {
            dimensions = new TreeMap<>(dimensions);
        }
    }

    boolean saysTheSameAs(Contribution other) {
        return amount == other.amount && mark == other.mark;
    }
}
