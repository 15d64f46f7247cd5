package vn.binhyen.kits;

import java.util.List;
import java.util.Optional;

/// Something an activity's form asks.
///
/// @param code its name in the database, never changed once used
/// @param takes what may be said there
/// @param most the greatest number, or the longest text in signs
/// @param exact a number is known exactly here: no "over", no "about"
/// @param counts the indicator its number feeds, unless a choice names its own; empty for none
/// @param choices what may be chosen, or what a number each is said of
public record ActivityField(
        String code,
        Wording name,
        Takes takes,
        boolean needed,
        long most,
        boolean exact,
        Optional<String> counts,
        List<Choice> choices) {

    /// What a field takes.
    public enum Takes {
        /// How many. Numbers of several activities add up.
        NUMBER,
        /// In đồng.
        MONEY,
        MINUTES,
        /// Said in kilograms with up to three digits behind the comma, kept in grams.
        KILOGRAMS,
        /// How many there are now: the newest stands, and nothing adds up over time.
        LEVEL,
        /// A number for each of the choices.
        NUMBERS,
        /// A level for each of the choices.
        LEVELS,
        /// One of the choices.
        CHOICE,
        /// Words that name nobody.
        TEXT,
        /// Numbers of cases the officer may see.
        CASES;

        public boolean isNumber() {
            return switch (this) {
                case NUMBER, MONEY, MINUTES, KILOGRAMS, LEVEL, NUMBERS, LEVELS -> true;
                case CHOICE, TEXT, CASES -> false;
            };
        }

        /// Whether the newest stands instead of all being added.
        public boolean isLevel() {
            return this == LEVEL || this == LEVELS;
        }

        public boolean hasChoices() {
            return this == NUMBERS || this == LEVELS || this == CHOICE;
        }
    }

    /// @param counts the indicator its number feeds instead of the field's
    public record Choice(String code, Wording name, Optional<String> counts) {}

    public ActivityField {
        choices = List.copyOf(choices);
    }

    public Optional<Choice> choice(String code) {
        return choices.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    Optional<String> fedBy(String choice) {
        return choice(choice).flatMap(Choice::counts).or(() -> counts);
    }
}
