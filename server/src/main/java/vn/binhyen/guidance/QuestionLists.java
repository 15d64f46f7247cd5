package vn.binhyen.guidance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import vn.binhyen.staff.StaffMember;

/// What was asked of the product itself, to be read; in the running transaction, an officer's of
/// their units only.
public interface QuestionLists {

    /// Those that have no approved answer yet, alike ones together, the greatest group first; among
    /// the newest 1,000 of the last 90 days.
    List<Alike> unanswered();

    /// What was asked between two days in Viet Nam, by what became of it.
    Counts counts(LocalDate from, LocalDate to);

    /// Takes questions off the list of what has no answer, in the officer's name.
    void worked(StaffMember me, Collection<UUID> questions);

    /// Those with these ids, which are ids of lines of conversations too.
    List<AskedQuestion> of(Collection<UUID> ids);

    /// All there are, streamed.
    void each(Consumer<AskedQuestion> reader);

    /// Questions that ask nearly the same.
    ///
    /// @param first the oldest of them
    record Alike(AskedQuestion first, List<AskedQuestion> all) {}

    /// @param unhelpful answered, and of no help; no longer among the answered
    /// @param entries how often each entry was quoted, the most quoted first, at most 50
    record Counts(
            long asked,
            long answered,
            long offered,
            long forPeople,
            long elsewhere,
            long unhelpful,
            List<OfEntry> entries) {

        /// The share that needed no officer, of all that was asked; 0 when nothing was.
        public double deflected() {
            return asked == 0 ? 0 : (double) (answered + elsewhere) / asked;
        }

        /// The share of quoted answers that residents found of no help; 0 when none was quoted.
        public double wrong() {
            long quoted = answered + elsewhere + unhelpful;
            return quoted == 0 ? 0 : (double) unhelpful / quoted;
        }
    }

    record OfEntry(String entry, long quoted, long unhelpful) {}
}
