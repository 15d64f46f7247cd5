package vn.binhyen.channels;

import java.util.UUID;
import vn.binhyen.journal.Happening;
import vn.binhyen.kernel.UnitId;

/// A delivery came further, or came to its end.
public record DeliveryChanged(UUID subject, UnitId unit, UUID conversation, DeliveryState state)
        implements Happening {}
