package vn.binhyen.guidance.finding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.binhyen.guidance.domain.Passage;

/// The marks of a question typed with some. They decide only between passages that are equal
/// otherwise: `tội` rather than `tối`. Whoever types without marks finds the same.
final class Marks {

    private final Set<String> typed = new HashSet<>();

    Marks(String question) {
        for (String syllable : Syllables.marked(question)) {
            if (syllable.chars().anyMatch(c -> c > 127)) typed.add(syllable);
        }
    }

    boolean none() {
        return typed.isEmpty();
    }

    /// The share of the marked syllables that stand in the passage with the same marks, 0 to 1.
    double shared(Passage passage) {
        String all =
                Stream.of(List.of(passage.title()), passage.variants(), List.of(passage.text()))
                        .flatMap(List::stream)
                        .collect(Collectors.joining(" "));
        Set<String> there = new HashSet<>(Syllables.marked(all));
        return (double) typed.stream().filter(there::contains).count() / typed.size();
    }
}
