package vn.binhyen.guidance.lookups;

import java.util.Set;
import vn.binhyen.cases.topics.Wording;

/// Where somebody's matter stands. A line of `guidance/look-ups.csv`.
///
/// @param badge one of the six shapes of a state
/// @param said to the resident
/// @param typed how clerks write it in their lists, folded
public record ListStatus(String word, String badge, Wording said, Set<String> typed) {

    public ListStatus {
        typed = Set.copyOf(typed);
    }
}
