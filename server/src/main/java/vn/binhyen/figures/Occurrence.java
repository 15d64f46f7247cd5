package vn.binhyen.figures;

import java.time.LocalDate;
import java.util.Map;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.UnitId;

/// One thing that happened to a source and may count.
///
/// @param unit the unit it happened in, as of that day
/// @param figure how many; of a level, the value from that day on
/// @param line which line of the source, for sources of several lines; else 0
public record Occurrence(
        Countable what,
        UnitId unit,
        LocalDate day,
        Map<String, String> traits,
        Figure figure,
        int line) {

    public Occurrence {
        traits = Map.copyOf(traits);
    }

    /// One, exactly.
    public static Occurrence one(
            Countable what, UnitId unit, LocalDate day, Map<String, String> traits) {
        return new Occurrence(what, unit, day, traits, Figure.exactly(1), 0);
    }

    /// A level that holds from this day on.
    public static Occurrence level(
            Countable what, UnitId unit, LocalDate day, Map<String, String> traits, long value) {
        return new Occurrence(what, unit, day, traits, Figure.exactly(value), 0);
    }
}
