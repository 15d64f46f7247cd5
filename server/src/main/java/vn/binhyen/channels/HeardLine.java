package vn.binhyen.channels;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.kernel.UnitId;

/// One thing a resident wrote, sent or tapped.
///
/// @param kind as in `Content`: `text`, `image`, `location`, `tap` …
/// @param tapped the token of the button, for a tap
public record HeardLine(
        UUID id,
        UUID conversation,
        UnitId unit,
        String channel,
        @Nullable UUID page,
        String kind,
        String text,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String tapped,
        boolean inGroup,
        Instant at) {}
