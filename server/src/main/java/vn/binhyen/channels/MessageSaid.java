package vn.binhyen.channels;

import java.time.Instant;
import java.util.UUID;
import vn.binhyen.journal.Happening;
import vn.binhyen.kernel.UnitId;

/// Something was said to a resident: by an officer, the product, or in the channel's own tool.
public record MessageSaid(
        UUID subject,
        UnitId unit,
        UUID conversation,
        String channel,
        Speaker speaker,
        Instant saidAt)
        implements Happening {}
