package vn.binhyen.channels;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.kernel.UnitId;

/// A conversation as one line of the inbox.
///
/// @param lastText the first 160 characters of the newest line
/// @param undelivered whether something said in it waits for a person's decision or was refused
public record Line(
        UUID conversation,
        UnitId unit,
        String channel,
        @Nullable UUID page,
        String nickname,
        Speaker lastSpeaker,
        String lastKind,
        String lastText,
        Instant lastAt,
        @Nullable Instant waitingSince,
        boolean undelivered,
        Window window) {}
