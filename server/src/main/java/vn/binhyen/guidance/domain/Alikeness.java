package vn.binhyen.guidance.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.binhyen.guidance.AskedQuestion;
import vn.binhyen.guidance.QuestionLists.Alike;
import vn.binhyen.kernel.Vietnamese;

/// Which questions ask nearly the same: those that share half of their neighbouring syllables with
/// the first of a group. Whatever marks they were typed with.
public final class Alikeness {

    private static final double ENOUGH = 0.5;

    private Alikeness() {}

    private record Group(AskedQuestion first, Set<String> pairs, List<AskedQuestion> all) {}

    /// @param questions the oldest first
    /// @return the greatest group first, then the one that began first
    public static List<Alike> grouped(List<AskedQuestion> questions) {
        var groups = new ArrayList<Group>();
        for (AskedQuestion each : questions) {
            Set<String> pairs = pairs(each.words());
            groups.stream()
                    .filter(group -> likeness(group.pairs(), pairs) >= ENOUGH)
                    .max(Comparator.comparingDouble(group -> likeness(group.pairs(), pairs)))
                    .ifPresentOrElse(
                            group -> group.all().add(each),
                            () ->
                                    groups.add(
                                            new Group(
                                                    each, pairs, new ArrayList<>(List.of(each)))));
        }
        return groups.stream()
                .map(group -> new Alike(group.first(), List.copyOf(group.all())))
                .sorted(Comparator.comparingInt((Alike it) -> it.all().size()).reversed())
                .toList();
    }

    /// Of what both hold, the share that both hold: 0 to 1.
    private static double likeness(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) return 0;
        long both = one.stream().filter(other::contains).count();
        return 2.0 * both / (one.size() + other.size());
    }

    private static Set<String> pairs(String words) {
        String[] syllables = Vietnamese.fold(words).split("[^\\p{L}\\p{N}]+");
        var pairs = new HashSet<String>();
        for (int i = 0; i < syllables.length; i++) {
            if (syllables[i].isEmpty()) continue;
            pairs.add(syllables[i]);
            if (i > 0) pairs.add(syllables[i - 1] + " " + syllables[i]);
        }
        return pairs;
    }
}
