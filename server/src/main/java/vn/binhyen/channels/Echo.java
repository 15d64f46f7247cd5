package vn.binhyen.channels;

import java.time.Instant;
import java.util.UUID;

/// The channel tells us what our own page said: our own sending come back, or words an officer
/// wrote in the channel's own tool.
///
/// @param byHand whether the channel says that a person wrote it in its tool
public record Echo(
        UUID page,
        String personId,
        String providerId,
        Instant sentAt,
        Content content,
        boolean byHand) {}
