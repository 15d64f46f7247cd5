package vn.binhyen.cases;

import java.util.List;
import java.util.UUID;
import vn.binhyen.staff.StaffMember;

/// One act on many cases. Each goes through the ordinary rule in a transaction of its own: what the
/// rule refuses for one case stops no other. Asked for a second time, what is so already stays as
/// it is and nobody is told twice.
public interface BulkDesk {

    /// No more cases than this at once.
    int MOST = 500;

    /// @throws IllegalArgumentException for more than [#MOST] cases
    List<Result> carryOut(StaffMember me, List<UUID> cases, Act act);

    sealed interface Act {
        record Assign(UUID officer) implements Act {}

        record TakeOver() implements Act {}

        /// Calls it a security observation; `reason` where it was called something else before.
        record Observe(String reason) implements Act {}

        /// @param words plain words to the residents
        record Repeat(UUID original, String words) implements Act {}

        record Close(Outcome outcome, String words) implements Act {}
    }

    record Result(UUID id, Verdict verdict) {

        public boolean done() {
            return verdict instanceof Verdict.Done;
        }

        public boolean soAlready() {
            return verdict instanceof Verdict.NothingToChange;
        }
    }
}
