package vn.binhyen.channels;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A message as a driver hands it on.
///
/// @param page the official page it was sent to
/// @param personId who wrote, as the channel calls them for this page; kept sealed
/// @param personName the name the channel shows, if it told one; kept sealed
/// @param providerId the channel's id of the message, unique within the conversation
/// @param sentAt the channel's time, which orders the conversation
/// @param quoted the provider id of the message this one answers
/// @param inGroup whether it was addressed to the page within a group: such words open no window
public record IncomingMessage(
        UUID page,
        String personId,
        @Nullable String personName,
        String providerId,
        Instant sentAt,
        Content content,
        @Nullable String quoted,
        boolean inGroup) {

    public IncomingMessage {
        if (personId.isBlank() || providerId.isBlank()) {
            throw new IllegalArgumentException("a message has a writer and an id");
        }
    }
}
