package vn.binhyen.channels;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.kernel.UnitId;

/// A conversation as an officer sees it: the person under a stable nickname, the lines in the order
/// in which they were written.
///
/// @param channel `zalo` or `web`
/// @param waitingSince since when a resident's words have had no answer
/// @param withdrewAt when the person asked that their data be deleted
public record Conversation(
        UUID id,
        UnitId unit,
        String channel,
        @Nullable UUID page,
        String nickname,
        boolean anonymous,
        Instant startedAt,
        @Nullable Instant waitingSince,
        @Nullable Instant withdrewAt,
        Window window,
        List<Message> messages) {}
