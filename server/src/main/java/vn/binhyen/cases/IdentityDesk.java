package vn.binhyen.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.staff.StaffMember;

/// The way to who reported. It opens for a written reason; where a case is, or ever was, crime
/// information, only after a custodian granted that officer's request, for that case and a time
/// (TTLT 01/2017 Art. 4: the identity of who denounces is kept secret).
///
/// Each look is written to the audit and committed before anything is returned.
public interface IdentityDesk {

    int SHORTEST_REASON = 10;

    /// How the identity beside a case may be opened by this officer now. Works in the running
    /// transaction of the officer.
    Way wayTo(StaffMember me, UUID id);

    /// Opens who reported. A granted request brings its own reason; `reason` may be empty then.
    Look look(StaffMember me, UUID id, String reason);

    /// The same for who writes in a conversation: what its cases ask for, the conversation asks
    /// for.
    WriterLook lookAtWriter(StaffMember me, UUID conversation, String reason);

    /// Asks a custodian. Asked again while the first request waits, nothing changes.
    Asked ask(StaffMember me, UUID id, String reason);

    /// What waits for this custodian, oldest first, at most 200.
    List<Request> waiting(StaffMember custodian);

    /// How many wait; works in the running transaction.
    int countWaiting();

    /// Grants or refuses, with a reason the asker reads. Decided once; nobody decides on their own
    /// request.
    Decided decide(StaffMember custodian, UUID request, boolean granted, String reason);

    sealed interface Way {
        /// Nothing lies sealed, or the case is not there.
        record NothingSealed() implements Way {}

        /// Whether a second person is needed hangs on the kind.
        record ClassifyFirst() implements Way {}

        record ByReason() implements Way {}

        /// @param refused the last answer, when it was no; null when nobody asked yet
        record BySecondPerson(@Nullable Answer refused) implements Way {}

        record Waiting(String reason, Instant since) implements Way {}

        record Granted(Answer answer, Instant until) implements Way {}
    }

    /// What a custodian said.
    record Answer(UUID by, Instant at, String reason) {}

    sealed interface Look {
        record Known(Optional<String> name, Optional<String> contact) implements Look {}

        record ReasonNeeded() implements Look {}

        record ClassifyFirst() implements Look {}

        record SecondPersonNeeded() implements Look {}

        record NothingSealed() implements Look {}

        record NotThere() implements Look {}
    }

    sealed interface WriterLook {
        record Known(Optional<String> name) implements WriterLook {}

        record ReasonNeeded() implements WriterLook {}

        record SecondPersonNeeded() implements WriterLook {}

        record NotThere() implements WriterLook {}
    }

    sealed interface Asked {
        record Waits() implements Asked {}

        record ReasonNeeded() implements Asked {}

        /// The case needs no second person, or the grant is there already.
        record NotNeeded() implements Asked {}

        record NotThere() implements Asked {}
    }

    sealed interface Decided {
        record Done() implements Decided {}

        record ReasonNeeded() implements Decided {}

        /// Somebody else decided meanwhile, or it was one's own request, or it is not there.
        record NotThere() implements Decided {}
    }

    /// A request as its custodian sees it: nothing of the case but its number and kind.
    record Request(
            UUID id,
            @Nullable String number,
            @Nullable CaseKind kind,
            UnitId unit,
            UUID asker,
            String reason,
            Instant askedAt) {}
}
