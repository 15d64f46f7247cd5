package vn.binhyen.territory.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.binhyen.territory.UnitKind.Level;

/// The words of a text that may name a commune. Exact names are looked for everywhere; mistyped
/// ones only where a name is due: behind a marker, before a region, alone in their part, or behind
/// a word of place at the end.
final class Mentions {

    private static final int LONGEST_NAME = 5;

    private final Typed text;
    private final NameBook book;
    private final Regions regions;
    private final Talk talk;
    private final Set<Mention> found = new LinkedHashSet<>();

    Mentions(Typed text, NameBook book, Regions regions, Talk talk) {
        this.text = text;
        this.book = book;
        this.regions = regions;
        this.talk = talk;
        for (int from = 0; from < text.size(); from++) {
            for (int to = from + 1; to <= Math.min(text.size(), from + LONGEST_NAME); to++) {
                if (text.together(from, to)) look(from, to);
            }
        }
    }

    private void look(int from, int to) {
        if (Marker.singleLetter(text, from)) return;
        Optional<Marker> marker = markerBeside(from, to);
        if (marker.isPresent() && !marker.get().means(Level.COMMUNE)) return;
        String key = text.foldedKey(from, to);
        boolean marked = marker.isPresent();
        if (book.knows(key, Level.COMMUNE) && (marked || longEnough(from, to, key))) {
            found.add(new Mention(from, to, key, 0, marker));
        }
        if (to - from < LONGEST_NAME && nameIsDue(from, to, marked)) {
            for (NearNames.Near near : book.near(text, from, to)) {
                if (near.distance() > 0 && book.knows(near.key(), Level.COMMUNE)) {
                    found.add(new Mention(from, to, near.key(), near.distance(), marker));
                }
            }
        }
    }

    private Optional<Marker> markerBeside(int from, int to) {
        Optional<Marker> before = Marker.endingAt(text, from);
        if (before.isPresent() && !bareLetterByChance(from, before.get())) return before;
        return Marker.following(text, to);
    }

    /// A lone `h` or `t` with only a space behind it may be chat for "now" or "I".
    private boolean bareLetterByChance(int from, Marker marker) {
        return marker.words() == 1
                && Set.of("h", "t", "d").contains(text.folded(from - 1))
                && text.word(from).before() == Word.Gap.SPACE
                && !text.word(from - 1).capital();
    }

    /// A single syllable or a number is a name only with its marker, unless written whole.
    private boolean longEnough(int from, int to, String key) {
        boolean number = key.chars().allMatch(Character::isDigit);
        return !number
                && (to - from > 1 || key.length() > 5 || talk.isAll(from, to) || beforeRegion(to));
    }

    private boolean nameIsDue(int from, int to, boolean marked) {
        if (text.word(from).number()) return false;
        boolean region = beforeRegion(to);
        boolean ends = talk.endsAfter(to);
        if (marked) return region || ends || !talk.namesNothing(from);
        if (to - from == 1 && text.folded(from).length() < 7) return false;
        if (Marker.startingAt(text, from).isPresent() || talk.chats(from, to)) return false;
        if (inRegion(from, to)) return false;
        if (region && !talk.smallerPlace(from)) return true;
        return ends && (talk.placeFollows(from) || talk.startsBefore(from));
    }

    private boolean inRegion(int from, int to) {
        return regions.startingAt(from).filter(Region::firm).filter(r -> r.to() >= to).isPresent();
    }

    private boolean beforeRegion(int at) {
        return regions.startingAt(talk.skipConnection(at)).isPresent();
    }

    /// Without those that are part of a longer name.
    List<Mention> all() {
        List<Mention> kept = new ArrayList<>();
        for (Mention mention : found) {
            boolean part =
                    found.stream()
                                    .anyMatch(other ->
                                            other.exact()
                                                    && other.to() - other.from() > 1
                                                    && mention.inside(other.from(), other.to())
                                                    && !(mention.marked()
                                                            && mention.from() == other.from()))
                            || regions.all()
                                    .anyMatch(region ->
                                            region.firm()
                                                    && mention.inside(region.from(), region.to())
                                                    && !mention.marked());
            if (!part) kept.add(mention);
        }
        return kept;
    }
}
