package vn.binhyen.guidance.measuring;

import java.text.Normalizer;
import java.util.Random;
import java.util.function.UnaryOperator;

/// The ways in which one question is typed.
enum Typing {
    /// As it stands in the file.
    CLEAN,
    /// Without any marks, `đ` as `d`.
    NODIACRITICS,
    /// With its marks as characters of their own, as some phones send them.
    NFD,
    /// With a slip of the hand here and there, see `Mistyping`.
    TYPO;

    /// @param seed for the slips; the same seed makes the same
    UnaryOperator<String> hand(long seed) {
        return switch (this) {
            case CLEAN -> text -> text;
            case NODIACRITICS -> Typing::withoutMarks;
            case NFD -> text -> Normalizer.normalize(text, Normalizer.Form.NFD);
            case TYPO -> new Mistyping(new Random(seed))::mistype;
        };
    }

    private static String withoutMarks(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }
}
