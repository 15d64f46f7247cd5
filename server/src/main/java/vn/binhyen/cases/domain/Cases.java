package vn.binhyen.cases.domain;

import java.util.Optional;
import java.util.UUID;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.kernel.UnitId;

/// All cases the asker of the running transaction may see.
public interface Cases {

    Optional<Case> find(UUID id);

    /// The open case of a conversation, if there is one.
    Optional<Case> openOf(UUID conversation);

    /// Keeps a new case with its first entries and events.
    void add(Case opened);

    /// Keeps what the verbs did since the case was taken up.
    ///
    /// @return false when somebody else changed the case meanwhile; nothing was written then
    boolean keep(Case changed);

    /// The next number of a register, as `PA-2026-0012`; gaps only where a transaction failed.
    String nextNumber(UnitId unit, int year, CaseKind kind);
}
