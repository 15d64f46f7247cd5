package vn.binhyen.figures;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// A figure that counts itself, as its file in `resources/indicators` defines it.
///
/// @param edition raised when the rule changes, so that corrections are told from the first count
/// @param unit what stands behind the number: "tin", "lượt"
/// @param one what ONE is
/// @param day on which day it counts
/// @param where which traits an occurrence must have, and the values allowed for each
/// @param dimensions the traits by which the figure can be broken down
public record Indicator(
        String code,
        int edition,
        Words name,
        Nature nature,
        Words unit,
        Words one,
        Words day,
        Countable counts,
        Map<String, Set<String>> where,
        List<String> dimensions) {

    /// Whether amounts of a period are added, or the last value of each source is.
    public enum Nature {
        FLOW,
        STOCK
    }

    public Indicator {
        where = Map.copyOf(where);
        dimensions = List.copyOf(dimensions);
    }

    public boolean isStock() {
        return nature == Nature.STOCK;
    }

    /// What ONE is and on which day it counts, as two sentences.
    public String meaning(String language) {
        return one.in(language) + ". " + day.in(language) + ".";
    }
}
