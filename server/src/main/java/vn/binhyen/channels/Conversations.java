package vn.binhyen.channels;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.vault.Checked;

/// The conversations. Every method works in the running transaction and shows only what its asker
/// may see: another unit's conversation is not there.
public interface Conversations {

    Optional<Conversation> see(UUID conversation);

    /// The conversation a message belongs to.
    Optional<UUID> ofMessage(UUID message);

    /// One thing a resident wrote; empty for what was said to them.
    Optional<HeardLine> heard(UUID message);

    List<Line> inbox(InboxQuery query);

    InboxCounts counts();

    /// Opens who writes; the look is written to the audit in the same transaction, which must have
    /// committed before it is shown. Empty once the person's key is destroyed.
    Optional<WhoWrites> whoWrites(Asker asker, UUID conversation, String reason);

    /// Opens a conversation from our own pages. A form sent twice (same number) gives the same one.
    ///
    /// @param files checked by the vault, kept under the key of the new conversation
    UUID openWeb(
            UnitId unit,
            boolean anonymous,
            String words,
            List<Checked.Good> files,
            Instant sentAt,
            String formNumber);

    /// Adds a resident's words to a conversation of our own pages; the message's id, the same for a
    /// form sent twice.
    UUID writeFromWeb(UUID conversation, String words, List<Checked.Good> files, String formNumber);

    /// Destroys the conversation's key, its files, and empties every word said in it; for a job, as
    /// a worker. Who writes there again begins a new conversation. The second time nothing happens.
    void forget(UUID conversation);

    /// Gives the whole conversation to another unit, as a worker; what the person writes from now
    /// on reaches that unit, whichever page they write to.
    void moveTo(UUID conversation, UnitId unit);

    /// The data key of the conversation, for what others keep sealed about the same person.
    Optional<UUID> keyOf(UUID conversation);
}
