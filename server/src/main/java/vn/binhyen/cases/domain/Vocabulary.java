package vn.binhyen.cases.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// How often each mark of words was met: what everybody writes says little, what few write says
/// much.
public final class Vocabulary {

    private final Map<String, Integer> met = new HashMap<>();
    private int tellings;

    /// Adds one telling's marks.
    public void meet(Telling telling) {
        tellings++;
        for (String mark : telling.marks()) met.merge(mark, 1, Integer::sum);
    }

    double weight(String mark) {
        return Math.log((tellings + 20.0) / (met.getOrDefault(mark, 0) + 1.0));
    }

    /// How much of what the two say is the same, 0 to 1, rare marks counting more.
    double overlap(Set<String> one, Set<String> other) {
        double shared = 0, first = 0, second = 0;
        for (String mark : one) {
            double weight = weight(mark);
            first += weight * weight;
            if (other.contains(mark)) shared += weight * weight;
        }
        for (String mark : other) second += weight(mark) * weight(mark);
        return shared == 0 ? 0 : shared / Math.sqrt(first * second);
    }
}
