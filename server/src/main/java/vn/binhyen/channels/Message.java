package vn.binhyen.channels;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One line of a conversation as an officer sees it.
///
/// @param staffId the officer who said it, if one did
/// @param at the channel's time, which orders the lines
/// @param recordedAt when it reached us; much later than `at` for a late one
/// @param delivery how far it has come; null for what residents write
/// @param word a message key that says why a delivery stands where it stands
public record Message(
        UUID id,
        Speaker speaker,
        @Nullable UUID staffId,
        String kind,
        String text,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String link,
        @Nullable String quoted,
        boolean inGroup,
        Instant at,
        Instant recordedAt,
        @Nullable DeliveryState delivery,
        @Nullable String word,
        List<Button> buttons,
        List<Attachment> attachments) {}
