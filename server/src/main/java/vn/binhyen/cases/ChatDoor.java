package vn.binhyen.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.cases.topics.GivenAnswer;
import vn.binhyen.kernel.UnitId;

/// The door for what is reported in a chat the product itself leads. Every method works in the
/// running worker transaction.
public interface ChatDoor {

    /// Makes a case of what was told step by step in a conversation; who told it stays sealed
    /// there.
    ///
    /// @param formNumber the report's one-time number; told twice it is the first case
    Opened open(UUID conversation, UnitId unit, Brought brought, String formNumber);

    /// Keeps what somebody else said, forwarded by one of the staff: a keyed-in case without a
    /// conversation, since it is not the writer who is here.
    ///
    /// @param by who forwarded it and works on it; null when they do not work with cases
    Opened forward(@Nullable UUID by, UnitId unit, Brought brought, String formNumber);

    /// The resident finds it not solved: once it is opened again, [Verdict.OnlyOnce] afterwards.
    ///
    /// @return [Verdict.NotThere] also for a case of another conversation
    Verdict notSolved(UUID conversation, UUID id);

    /// The resident says how they found it; said again, the last word counts.
    ///
    /// @return [Verdict.NotThere] also for a case of another conversation
    Verdict rate(UUID conversation, UUID id, Satisfaction satisfaction);

    /// @param words as they were written
    /// @param place in the resident's words; empty where nothing was said
    record Brought(
            String topic,
            String words,
            Instant saidAt,
            String place,
            @Nullable Double latitude,
            @Nullable Double longitude,
            List<GivenAnswer> answers) {}

    sealed interface Opened {
        /// @param receipt the code that opens the follow-up page, grouped as it is shown
        record NewCase(UUID id, String receipt) implements Opened {}

        /// The conversation has an open case: what was told belongs to it.
        record Joined() implements Opened {}
    }
}
