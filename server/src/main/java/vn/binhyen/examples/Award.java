package vn.binhyen.examples;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import vn.binhyen.kernel.UnitId;

/// An award that was given (Law on Emulation and Commendation 2022, Art. 9).
///
/// @param decision its number and title
public record Award(
        UUID id,
        UnitId unit,
        Honoured who,
        Kind kind,
        Level level,
        String decision,
        LocalDate decidedOn) {

    public enum Kind {
        /// danh hiệu thi đua
        TITLE,
        /// huân chương
        ORDER,
        /// huy chương, kỷ niệm chương
        MEDAL,
        /// bằng khen
        CERTIFICATE,
        /// giấy khen
        LETTER,
        OTHER;

        /// As it is stored.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// @throws IllegalArgumentException for a word no kind is stored as
        public static Kind ofWord(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
