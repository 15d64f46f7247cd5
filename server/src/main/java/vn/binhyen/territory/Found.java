package vn.binhyen.territory;

import java.util.List;
import java.util.Set;

/// What was found for the words a person typed: one unit, a short list to ask about, or nothing.
/// Never a guess: whoever gets [One] may use it without asking.
public sealed interface Found {

    /// The unit meant: a commune in force, or a province in force when no more was named.
    record One(Unit unit, Why why) implements Found {}

    /// Units in force among which only the person can choose, the likeliest first.
    ///
    /// @param ofAll how many there are altogether; more than listed when the list was cut
    record Several(List<Unit> units, int ofAll, Why why) implements Found {
        public Several {
            units = List.copyOf(units);
            if (units.isEmpty()) throw new IllegalArgumentException("a list with nothing in it");
        }
    }

    /// No unit is named.
    record Nothing() implements Found {}

    /// Why the likeliest unit was found.
    ///
    /// @param words the words of the text that name it
    record Why(String words, Set<Clue> clues) {
        public Why {
            clues = Set.copyOf(clues);
        }
    }

    /// What spoke for a unit, or makes a question needed.
    enum Clue {
        /// Written exactly so.
        SAME_NAME,
        /// The same letters, other or missing marks.
        MARKS_DIFFER,
        /// Close to the name, not equal.
        MISTYPED,
        /// Its kind (xã, phường, ...) stands beside it.
        KIND_WRITTEN,
        /// Its district of the old system stands beside it.
        DISTRICT_WRITTEN,
        /// Its province, or the one before, stands beside it.
        PROVINCE_WRITTEN,
        /// It lies in the province whose people are asked for.
        HOME_PROVINCE,
        /// The name is one of before July 2025.
        OLD_NAME,
        /// The unit of that name was divided among several.
        WAS_SPLIT,
        /// Only a district or province is named.
        ONLY_A_REGION
    }
}
