package vn.binhyen.territory.domain;

/// One word of a typed text.
///
/// @param raw as typed, NFC
/// @param marked lower case, tone marks in place, apostrophes dropped
/// @param folded without any marks, leftovers of the keyboard mended
/// @param before what stands between it and the word before
record Word(String raw, String marked, String folded, Gap before) {

    /// What separates two words. A comma ends a name; a dash may stand inside one.
    enum Gap {
        SPACE,
        DOT,
        DASH,
        BREAK
    }

    boolean capital() {
        return Character.isUpperCase(raw.charAt(0));
    }

    boolean number() {
        return folded.chars().allMatch(Character::isDigit);
    }

    /// Typed with at least one mark.
    boolean hasMarks() {
        return !marked.equals(folded);
    }
}
