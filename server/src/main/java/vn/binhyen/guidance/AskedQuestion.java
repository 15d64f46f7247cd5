package vn.binhyen.guidance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.kernel.UnitId;

/// A question somebody asked the product itself, and what became of it.
///
/// @param id of the line in which it was asked; on the web of the form
/// @param words personal data masked; empty once their time is over
/// @param entry the entry of the catalogue that was quoted; null when none was
/// @param offered the entries that were offered to choose from
/// @param why the words that made the choice, the heaviest first
/// @param unhelpfulAt when the resident said that the answer did not help
/// @param unhelpful the entry that did not help
public record AskedQuestion(
        UUID id,
        UnitId unit,
        String channel,
        Instant askedAt,
        String words,
        Became became,
        @Nullable String entry,
        List<String> offered,
        List<String> why,
        @Nullable Instant unhelpfulAt,
        @Nullable String unhelpful,
        int version) {

    public enum Became {
        /// An entry was quoted, at once or after a choice.
        ANSWERED,
        /// The nearest were offered and nothing was chosen yet.
        OFFERED,
        /// It waits for people.
        FOR_PEOPLE,
        /// The way to another authority was shown.
        ELSEWHERE
    }

    /// One of the offered was chosen; another one changes nothing.
    public AskedQuestion chosen(String choice) {
        return became == Became.OFFERED && offered.contains(choice)
                ? with(Became.ANSWERED, choice)
                : this;
    }

    /// None of the offered fits, or the answer did not help: from now on it waits for people. Said
    /// again it changes nothing.
    public AskedQuestion notHelped(Instant at) {
        return switch (became) {
            case FOR_PEOPLE -> this;
            case OFFERED -> with(Became.FOR_PEOPLE, null);
            case ANSWERED, ELSEWHERE ->
                    new AskedQuestion(
                            id,
                            unit,
                            channel,
                            askedAt,
                            words,
                            Became.FOR_PEOPLE,
                            null,
                            offered,
                            why,
                            at,
                            entry,
                            version + 1);
        };
    }

    /// What is kept once the time of its words is over.
    public AskedQuestion withoutWords() {
        return new AskedQuestion(
                id,
                unit,
                channel,
                askedAt,
                "",
                became,
                entry,
                offered,
                List.of(),
                unhelpfulAt,
                unhelpful,
                version);
    }

    private AskedQuestion with(Became then, @Nullable String quoted) {
        return new AskedQuestion(
                id,
                unit,
                channel,
                askedAt,
                words,
                then,
                quoted,
                offered,
                why,
                unhelpfulAt,
                unhelpful,
                version + 1);
    }
}
