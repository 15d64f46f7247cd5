package vn.binhyen.channels;

import java.util.UUID;
import vn.binhyen.journal.Happening;
import vn.binhyen.kernel.UnitId;

/// A line taken for one written in the channel's own tool turned out to be our own sending come
/// back; the line is gone, and `other` is the message it was.
public record MessageWasOurs(UUID subject, UnitId unit, UUID conversation, UUID other)
        implements Happening {}
