package vn.binhyen.guidance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.binhyen.kernel.UnitId;

/// Answers questions from what was approved, and knows when to stop. Asking and what follows works
/// in the running worker transaction and is kept; what was said is never composed.
public interface Guide {

    /// What would be said; nothing is kept.
    Reply consider(String words, UnitId unit);

    /// What would be kept and said; nothing is kept.
    Rehearsed rehearse(Question question);

    /// The question is kept with what became of it. Asked again with the same id it is the same
    /// question and gets the same reply.
    Reply ask(Question question);

    /// The same for one that was rehearsed just now: it is not looked for a second time.
    Reply ask(Rehearsed rehearsed);

    /// One of the offered was chosen; empty where that question of that unit did not offer it.
    Optional<Quoted> choose(UUID question, UnitId unit, String entry);

    /// What was said or offered does not help: from now on the question waits for people.
    ///
    /// @return the question's words; empty where there is no such question of that unit, or it
    ///   waits already
    Optional<String> notHelped(UUID question, UnitId unit);

    /// A question asked on the web was sent on to people as this case, with which it is forgotten.
    /// Nothing happens where there is no such question.
    void wentOn(UUID question, UUID caseId);

    /// What an officer may say, nearest first; in any running transaction.
    List<Quoted> nearest(String words, UnitId unit, int most);

    record Rehearsed(AskedQuestion question, Reply reply) {}

    /// @param id of the line in which it was asked; on the web of the form
    /// @param channel `zalo`, `web`
    record Question(UUID id, UnitId unit, String channel, String words, Instant at) {}
}
