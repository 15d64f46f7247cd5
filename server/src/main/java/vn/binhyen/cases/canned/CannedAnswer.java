package vn.binhyen.cases.canned;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.cases.topics.Wording;

/// Something to say to a resident, in Vietnamese, with blanks the page fills.
///
/// @param id a name of those that come along, a UUID of a unit's own
/// @param kinds of case it is for; empty for every kind
/// @param states of a case it is for, as [vn.binhyen.cases.CaseState#word] says them
public record CannedAnswer(
        String id, Wording name, Set<CaseKind> kinds, Set<String> states, String words) {

    /// The states in which there is something to answer.
    public static final Set<String> STATES =
            Set.of("RECEIVED", "IN_WORK", "WAITING", "HANDED_OVER");

    /// @throws IllegalArgumentException for words that are empty or hold an unknown blank, and for
    ///   no state or one in which nothing is answered
    public CannedAnswer {
        kinds = Set.copyOf(kinds);
        states = Set.copyOf(states);
        if (words.isBlank() || !Blank.unknownIn(words).isEmpty()) {
            throw new IllegalArgumentException("not to be said: " + words);
        }
        if (states.isEmpty() || !STATES.containsAll(states)) {
            throw new IllegalArgumentException("not to be said in " + states);
        }
    }

    /// @param kind null while nobody has said yet what it is
    public boolean fits(@Nullable CaseKind kind, String state) {
        return states.contains(state)
                && (kinds.isEmpty() || (kind != null && kinds.contains(kind)));
    }

    /// The words with their blanks filled; empty where a value is missing.
    public Optional<String> filled(Map<Blank, String> values) {
        if (!values.keySet().containsAll(Blank.in(words))) return Optional.empty();
        return Optional.of(
                Blank.IN_WORDS
                        .matcher(words.strip())
                        .replaceAll(blank ->
                                Matcher.quoteReplacement(
                                        Blank.of(blank.group(1))
                                                .map(values::get)
                                                .orElse(blank.group()))));
    }
}
