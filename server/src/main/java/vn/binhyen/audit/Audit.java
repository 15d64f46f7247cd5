package vn.binhyen.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.UnitId;

/// Where deeds and looks are written down, in the running transaction: no row, no deed.
public interface Audit {

    /// Somebody saw something sealed or personal.
    ///
    /// @param what a stable word, e.g. `reporter-name`
    /// @param reason what the person gave as the reason; never personal data
    void looked(Asker asker, String what, UUID subject, @Nullable UnitId unit, String reason);

    /// Somebody did something that must be accounted for.
    void did(Asker asker, String act, UUID subject, @Nullable UnitId unit, String note);
}
