package vn.binhyen.audit;

import java.util.Collection;
import java.util.Set;
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

    /// The officers who did something to these, or looked at them. For a worker.
    Set<UUID> officersAt(Collection<UUID> subjects);

    /// No officer is shown a row of these subjects again, the auditor included; the rows stay in
    /// the chain. For a worker; the second time nothing happens.
    void withhold(Collection<UUID> subjects);
}
