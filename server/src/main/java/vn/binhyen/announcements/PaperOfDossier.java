package vn.binhyen.announcements;

import java.time.LocalDate;

/// A document by its number and day: `12/QĐ-UBND`, or what it is where it has no number.
public record PaperOfDossier(String number, LocalDate day) {

    public static final int LONGEST_NUMBER = 120;

    public PaperOfDossier {
        if (!mayBe(number)) throw new IllegalArgumentException("not a document's number");
    }

    public static boolean mayBe(String number) {
        return !number.isBlank()
                && number.length() <= LONGEST_NUMBER
                && number.chars().noneMatch(Character::isISOControl);
    }
}
