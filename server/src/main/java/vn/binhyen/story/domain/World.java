package vn.binhyen.story.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import vn.binhyen.cases.domain.TimeLimits;
import vn.binhyen.kernel.Ids;

/// What everybody in the story shares.
///
/// @param rehearsals what the product says to questions
/// @param investigator who acknowledges what is handed over
/// @param until the moment the story ends: nothing in it happens later
record World(
        Ledger ledger,
        PhraseBook phrases,
        Names names,
        TimeLimits limits,
        Registers registers,
        Typing typing,
        MachineWords machine,
        Rehearsals rehearsals,
        Person investigator,
        Instant until) {

    /// For so long the product keeps who wrote; the words stay, the person is forgotten.
    private static final Duration REMEMBERED = Duration.ofDays(60);

    /// The same of the words of questions.
    private static final Duration WORDS_KEPT = Duration.ofDays(180);

    UUID id(Instant at, Chance chance) {
        return new Ids(Clock.fixed(at, ZoneOffset.UTC), chance.generator()).next();
    }

    boolean keepsWordsOf(Instant at) {
        return at.isAfter(until.minus(WORDS_KEPT));
    }

    boolean isRemembered(Instant at) {
        return at.isAfter(until.minus(REMEMBERED));
    }
}
