package vn.binhyen.announcements;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A document by its number and day: `12/QĐ-UBND`, or what it is where it has no number.
///
/// @param file the document itself, in the vault; null where only its number is known
public record PaperOfDossier(String number, LocalDate day, @Nullable UUID file) {

    public static final int LONGEST_NUMBER = 120;

    public PaperOfDossier {
        if (!mayBe(number)) throw new IllegalArgumentException("not a document's number");
    }

    public PaperOfDossier(String number, LocalDate day) {
        this(number, day, null);
    }

    public static boolean mayBe(String number) {
        return !number.isBlank()
                && number.length() <= LONGEST_NUMBER
                && number.chars().noneMatch(Character::isISOControl);
    }
}
