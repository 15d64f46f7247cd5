package vn.binhyen.guidance.lookups;

import java.util.UUID;
import vn.binhyen.journal.Happening;
import vn.binhyen.kernel.UnitId;

/// Residents may look themselves up in a new list.
public record StatusListTaken(UUID subject, UnitId unit, String kind, int lines)
        implements Happening {}
