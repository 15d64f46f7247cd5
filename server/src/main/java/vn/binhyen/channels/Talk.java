package vn.binhyen.channels;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.kernel.Asker;

/// The mouth: words are kept in the conversation and put into the outbox in one transaction.
public interface Talk {

    /// Says something in an officer's name.
    ///
    /// @param files ids in the vault, one message each
    /// @param lastSeenMessage the newest line the officer had before them; null says it in any case
    Said say(
            Asker asker,
            UUID conversation,
            String text,
            List<UUID> files,
            @Nullable UUID lastSeenMessage);

    /// Says something in the product's own name, in the running transaction.
    ///
    /// @param buttons at most five
    Said sayByMachine(UUID conversation, String text, List<Button> buttons);

    /// The same, where something is for the person only, as the code of a receipt is.
    ///
    /// @param shown what the line shows for good
    /// @param told what leaves; kept sealed until it has left, and must fit into one message
    Said sayByMachine(UUID conversation, String shown, String told, List<Button> buttons);

    /// What was heard then got its answer from the product itself, in the running transaction.
    /// Where something older waits, it goes on waiting; what came later waits from its own time.
    void answeredByMachine(UUID conversation, Instant heardAt);

    /// An officer who has read down to this line finds that nothing needs an answer any more: the
    /// conversation stops waiting, and nothing is said. What came after the line waits from its own
    /// time. A second call changes nothing.
    ///
    /// @return false where there is no such conversation for this officer
    boolean needsNoAnswer(Asker asker, UUID conversation, UUID lastSeenMessage);

    /// A person decides about an undecided delivery: send it once more. Nothing happens if it is
    /// not undecided any more.
    boolean sendAgain(Asker asker, UUID message);

    /// A person decides about an undecided delivery: it did arrive.
    boolean itArrived(Asker asker, UUID message);
}
