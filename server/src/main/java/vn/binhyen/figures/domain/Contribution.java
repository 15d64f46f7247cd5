package vn.binhyen.figures.domain;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.Mark;
import vn.binhyen.kernel.UnitId;

/// What a source adds to one cell. A stock adds the change of its level, so that adding up to a day
/// gives the level of that day; the level's mark begins and the mark of the level before ends.
///
/// @param amount what is added to the lower end, `upTo` to the upper
/// @param ended the mark that is over; `EXACT` where none is
/// @param line the line of the source it comes from, the first if there are several
public record Contribution(Cell cell, long amount, long upTo, Mark mark, Mark ended, int line) {

    /// Where a contribution stands: an indicator, a unit of that day, a day, and the dimensions.
    public record Cell(
            String indicator, UnitId unit, LocalDate day, SortedMap<String, String> dimensions) {

        public Cell {
            dimensions = new TreeMap<>(dimensions);
        }
    }

    static Contribution of(Cell cell, Figure figure, int line) {
        return new Contribution(
                cell, figure.amount(), figure.upTo(), figure.mark(), Mark.EXACT, line);
    }

    static Contribution change(Cell cell, Figure before, Figure now, int line) {
        return new Contribution(
                cell,
                now.amount() - before.amount(),
                now.upTo() - before.upTo(),
                now.mark(),
                before.mark(),
                line);
    }

    /// Both on one day.
    Contribution and(Contribution other) {
        return new Contribution(
                cell,
                amount + other.amount,
                upTo + other.upTo,
                mark.with(other.mark),
                ended.with(other.ended),
                Math.min(line, other.line));
    }

    boolean isNothing() {
        return amount == 0 && upTo == 0 && mark == ended;
    }

    boolean saysTheSameAs(Contribution other) {
        return amount == other.amount
                && upTo == other.upTo
                && mark == other.mark
                && ended == other.ended;
    }
}
