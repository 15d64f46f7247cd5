package vn.binhyen.channels;

import java.time.Instant;
import java.util.UUID;
import vn.binhyen.journal.Happening;
import vn.binhyen.kernel.UnitId;

/// A resident tapped a button of ours. It is no message of theirs: it counts nowhere and nobody
/// waits for an answer to it.
public record ButtonTapped(UUID subject, UnitId unit, UUID conversation, Instant sentAt)
        implements Happening {}
