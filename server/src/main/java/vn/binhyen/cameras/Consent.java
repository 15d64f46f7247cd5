package vn.binhyen.cameras;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A household's yes to one purpose. It is good for a year; two weeks before it runs out the
/// household is asked again, and who does not answer within 14 days has said no.
///
/// @param wording the edition of the words agreed to
/// @param askedOn the day of the yearly question; null before
/// @param end null while it stands
public record Consent(
        UUID id,
        UUID household,
        String purpose,
        int wording,
        LocalDate givenOn,
        @Nullable LocalDate askedOn,
        @Nullable End end) {

    public static final int DAYS_TO_ANSWER = 14;

    /// How and on which day it ended.
    public record End(LocalDate on, How how) {}

    public enum How {
        WITHDRAWN("withdrawn"),
        /// The owner told an officer.
        WITHDRAWN_BY_WORD("withdrawn-by-word"),
        /// The yearly question was not answered.
        DROPPED("dropped"),
        /// A new one took its place.
        RENEWED("renewed");

        private final String word;

        How(String word) {
            this.word = word;
        }

        /// As it is stored.
        public String word() {
            return word;
        }

        /// @throws IllegalArgumentException for a word no end is stored as
        public static How ofWord(String word) {
            for (How each : values()) if (each.word.equals(word)) return each;
            throw new IllegalArgumentException(word);
        }
    }

    /// Where it stands on a day.
    public sealed interface Standing {
        /// @param until the last day it is good for
        record Given(LocalDate until) implements Standing {}

        /// Good still, and waiting for the yearly answer.
        ///
        /// @param until the last day for an answer
        record Asked(LocalDate until) implements Standing {}

        record Over(LocalDate since) implements Standing {}
    }

    public static Consent given(UUID id, UUID household, Purpose purpose, LocalDate day) {
        return new Consent(id, household, purpose.code(), purpose.edition(), day, null, null);
    }

    public Standing on(LocalDate day) {
        if (end != null) return new Standing.Over(end.on());
        if (askedOn == null) {
            LocalDate runsOut = givenOn.plusYears(1);
            return day.isBefore(runsOut)
                    ? new Standing.Given(runsOut.minusDays(1))
                    : new Standing.Over(runsOut);
        }
        LocalDate drops = askedOn.plusDays(DAYS_TO_ANSWER);
        return day.isBefore(drops)
                ? new Standing.Asked(drops.minusDays(1))
                : new Standing.Over(drops);
    }

    /// Whether the household may be asked for a clip on that day: within its year, and not while a
    /// question asked late is still without answer.
    public boolean covers(LocalDate day) {
        return !(on(day) instanceof Standing.Over) && day.isBefore(givenOn.plusYears(1));
    }

    /// Whether the yearly question is due.
    public boolean isToBeAsked(LocalDate day) {
        return end == null
                && askedOn == null
                && !day.isBefore(givenOn.plusYears(1).minusDays(DAYS_TO_ANSWER));
    }

    /// Whether the yearly question stayed without an answer.
    public boolean isToBeDropped(LocalDate day) {
        return end == null && askedOn != null && !day.isBefore(askedOn.plusDays(DAYS_TO_ANSWER));
    }

    /// Whether the owner may say yes for another year.
    public boolean mayBeRenewed(LocalDate day) {
        return on(day) instanceof Standing.Asked;
    }
}
