package vn.binhyen.published.domain;

import java.util.Map;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.Mark;

/// What an indicator came to in one month, frozen: unit by unit, and kind by kind.
public record Count(Map<String, Figure> units, Map<String, Figure> kinds) {

    public Count {
        units = Map.copyOf(units);
        kinds = Map.copyOf(kinds);
    }

    /// A range is published by its lower end, as "over": two ends of a sum would be two sums to
    /// compare.
    public static Figure told(Figure figure) {
        return figure.mark() == Mark.RANGE ? Figure.of(figure.amount(), Mark.OVER) : figure;
    }

    Figure total() {
        return units.values().stream().reduce(Figure.NONE, Figure::plus);
    }
}
