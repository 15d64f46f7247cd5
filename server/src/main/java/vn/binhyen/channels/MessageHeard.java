package vn.binhyen.channels;

import java.time.Instant;
import java.util.UUID;
import vn.binhyen.journal.Happening;
import vn.binhyen.kernel.UnitId;

/// A resident's message was kept.
///
/// @param sentAt the channel's time, which tells the day it counts on
public record MessageHeard(
        UUID subject, UnitId unit, UUID conversation, String channel, String kind, Instant sentAt)
        implements Happening {}
