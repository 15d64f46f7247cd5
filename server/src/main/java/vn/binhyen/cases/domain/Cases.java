package vn.binhyen.cases.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.kernel.UnitId;

/// All cases the asker of the running transaction may see.
public interface Cases {

    Optional<Case> find(UUID id);

    /// The open case of a conversation, if there is one.
    Optional<Case> openOf(UUID conversation);

    /// The case, held until the running transaction ends: who wants to change it waits.
    Optional<Case> take(UUID id);

    Optional<Case> takeOpenOf(UUID conversation);

    /// When the last case of a conversation ended.
    Optional<Instant> lastEndedOf(UUID conversation);

    /// Whether the asker works in this unit.
    boolean maySee(UnitId unit);

    /// Keeps a new case with its first entries and events.
    ///
    /// @return false when its conversation has an open case already; nothing was written then
    boolean add(Case opened);

    /// Keeps what the verbs did since the case was taken.
    ///
    /// @throws IllegalStateException when it was changed meanwhile: it had not been taken
    void keep(Case changed);

    /// Lets nobody else work on this receipt until the running transaction ends.
    void holdReceipt(byte[] receiptHash);

    void giveReceipt(UUID id, byte[] receiptHash);

    Optional<UUID> withReceipt(byte[] receiptHash);

    /// Gives a case without a conversation one; a case that has one keeps it.
    void attach(UUID id, UUID conversation);

    /// The next number of a register, as `PA-2026-0012`; without gaps, since it goes with the
    /// transaction.
    default String nextNumber(UnitId unit, int year, CaseKind kind) {
        return nextNumber(unit, year, kind.series());
    }

    /// The same of a series that is no kind's: records of hand-overs are `BG`.
    String nextNumber(UnitId unit, int year, String series);
}
