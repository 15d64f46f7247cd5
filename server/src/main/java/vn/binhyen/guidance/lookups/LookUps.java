package vn.binhyen.guidance.lookups;

import java.util.List;
import java.util.UUID;
import vn.binhyen.kernel.UnitId;

/// The residents' side. Opens its own transaction.
public interface LookUps {

    /// What the lists of today say to whoever brings these two; nothing for who stands in none. It
    /// is the same work either way; what time is left between them (0.1 ms of 1 ms, when measured)
    /// drowns in one question's noise, and asking again and again is metered at the door. Each
    /// asking is counted; what was asked for is kept nowhere.
    ///
    /// @param id of this asking; the same again, after an answer that was lost on its way, counts
    ///   once
    /// @param asked the unit the resident asks, or their province: there the asking counts when
    ///   nothing is found
    List<Standing> ask(UUID id, Particulars who, UnitId asked);
}
