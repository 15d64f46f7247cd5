package vn.binhyen.guidance.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Phrases of one or more syllables, each with what it stands for, found in a run of syllables: the
/// longest first, from left to right, none overlapping another.
final class Phrases<T> {

    /// @param from index of its first syllable
    /// @param to index after its last
    record Place<T>(int from, int to, T means) {}

    private record Phrase<T>(List<String> syllables, T means) {}

    private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();

    /// The second telling of the same phrase replaces the first.
    void put(List<String> syllables, T means) {
        List<Phrase<T>> same =
                byFirst.computeIfAbsent(syllables.getFirst(), first -> new ArrayList<>());
        same.removeIf(each -> each.syllables().equals(syllables));
        same.add(new Phrase<>(List.copyOf(syllables), means));
        same.sort((a, b) -> Integer.compare(b.syllables().size(), a.syllables().size()));
    }

    List<Place<T>> in(List<String> syllables) {
        List<Place<T>> places = new ArrayList<>();
        int at = 0;
        while (at < syllables.size()) {
            int end = at + 1;
            for (Phrase<T> each : byFirst.getOrDefault(syllables.get(at), List.of())) {
                int to = at + each.syllables().size();
                if (to > syllables.size() || !syllables.subList(at, to).equals(each.syllables()))
                    continue;
                places.add(new Place<>(at, to, each.means()));
                end = to;
                break;
            }
            at = end;
        }
        return places;
    }
}
