package vn.binhyen.published.domain;

import java.util.Set;

/// One row of a cut: what it is called and which leaves it sums.
///
/// @param item a unit, or a kind of case
/// @param leaves the frozen numbers it is made of: a commune and what became it, whole
public record Line(String item, Set<String> leaves) {

    public Line {
        leaves = Set.copyOf(leaves);
    }

    public static Line of(String item) {
        return new Line(item, Set.of(item));
    }
}
