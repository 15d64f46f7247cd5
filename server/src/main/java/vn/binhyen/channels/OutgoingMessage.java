package vn.binhyen.channels;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One message for a driver to carry out.
///
/// @param page the page that speaks
/// @param file an id in the vault; null for words only
/// @param attemptedAt when it was (last) tried
/// @param tries how often it was tried, this time included
/// @param known provider ids of the conversation that belong to other messages; of one that is only
///   to be sent none are told
public record OutgoingMessage(
        UUID message,
        UUID page,
        String personId,
        String text,
        List<Button> buttons,
        @Nullable UUID file,
        @Nullable MediaKind fileKind,
        Instant attemptedAt,
        int tries,
        Set<String> known) {}
