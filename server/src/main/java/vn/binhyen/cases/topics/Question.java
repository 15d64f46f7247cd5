package vn.binhyen.cases.topics;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// One question of a topic.
///
/// @param choices what may be chosen, for a choice; yes and no for a yes-no question; else empty
/// @param danger ids of choices that mean danger now: they show 113 · 114 · 115 at once and stop
public record Question(
        String id,
        Wording ask,
        Kind kind,
        List<Choice> choices,
        boolean required,
        Set<String> danger) {

    public static final int LONGEST_ANSWER = 300;

    private static final List<Choice> YES_NO =
            List.of(
                    new Choice("yes", new Wording("Có", "Yes")),
                    new Choice("no", new Wording("Không", "No")));

    public enum Kind {
        TEXT,
        CHOICE,
        YES_NO,
        /// When, in the resident's own words; nobody on a phone at night fills in a calendar.
        TIME,
        /// Where, in their own words; in the chat also a place sent from the map.
        PLACE;

        /// As the files write it.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public record Choice(String id, Wording name) {}

    public Question {
        if (kind == Kind.YES_NO) choices = YES_NO;
    }

    /// The choice a form's field names, or that somebody typed: by its id, its number in the list,
    /// or its words with or without marks. "Co" and "khong" answer a yes-no question.
    public Optional<Choice> chosen(String typed) {
        String bare = Heard.bare(typed);
        for (int i = 0; i < choices.size(); i++) {
            Choice each = choices.get(i);
            if (typed.strip().equals(each.id())
                    || bare.equals(String.valueOf(i + 1))
                    || bare.equals(Heard.bare(each.name().vi()))
                    || bare.equals(Heard.bare(each.name().en()))) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    public boolean isDanger(String typed) {
        return chosen(typed).filter(choice -> danger.contains(choice.id())).isPresent();
    }

    /// What is kept of an answer: the words of the choice, or what was typed. Empty for no answer
    /// and for a choice that does not exist.
    public Optional<String> kept(String typed, String language) {
        if (!choices.isEmpty()) return chosen(typed).map(choice -> choice.name().in(language));
        String words = typed.strip();
        return words.isEmpty() || words.length() > LONGEST_ANSWER
                ? Optional.empty()
                : Optional.of(words);
    }
}
