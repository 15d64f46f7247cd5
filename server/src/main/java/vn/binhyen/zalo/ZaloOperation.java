package vn.binhyen.zalo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an operator sees and can do. It shows no content of any message.
public interface ZaloOperation {

    /// A connected page and how it is.
    ///
    /// @param word a message key that says what is wrong, if something is
    record Account(
            String oaId,
            UUID page,
            AccountState state,
            @Nullable String word,
            Instant refreshedAt,
            Instant expiresAt) {}

    /// An arrival that could not be handed on in five tries.
    record DeadLetter(
            UUID id, String oaId, String event, Instant receivedAt, int tries, String reason) {}

    /// Knocks at the door that were turned away since this node started.
    ///
    /// @param byReason counts by reason
    /// @param strangers pages we do not know, with the number of their rightly signed knocks
    record TurnedAway(Map<String, Long> byReason, Map<String, Long> strangers) {}

    List<Account> accounts();

    List<DeadLetter> deadLetters();

    /// Tries a dead letter again from the start; false when there is none of this id.
    boolean replay(UUID deadLetter);

    TurnedAway turnedAway();
}
