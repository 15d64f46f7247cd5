package vn.binhyen.territory.domain;

import java.util.Optional;

/// Words that may name a commune.
///
/// @param key the name's letters without marks
/// @param distance how far the typed words are from it
/// @param marker `xã`, `P.`, `ward` ... beside it
record Mention(int from, int to, String key, double distance, Optional<Marker> marker) {

    boolean marked() {
        return marker.isPresent();
    }

    boolean exact() {
        return distance == 0;
    }

    /// Where the marker before it begins, or the name itself.
    int start(Typed text) {
        return Marker.endingAt(text, from).map(before -> from - before.words()).orElse(from);
    }

    boolean inside(int start, int end) {
        return start <= from && to <= end && end - start > to - from;
    }
}
