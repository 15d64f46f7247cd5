package vn.binhyen.cases;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.binhyen.staff.StaffMember;

/// Which cases may be about one happening, and which an officer said are. Suggestions come within
/// the asker's units, and none ever names crime information, whose reporters the law protects most.
public interface Duplicates {

    /// Cases told within three days of this one that may be about the same, the likeliest first, at
    /// most five; within a running transaction.
    List<Likely> likely(CaseView it);

    /// The case this one was marked to repeat, within a running transaction.
    Optional<CaseLine> originalOf(UUID id);

    /// The cases marked to repeat this one, the oldest first, at most 50; within a running
    /// transaction.
    List<CaseLine> repeating(UUID id);

    /// Ends a case as a repetition of another: its time limits stop, and who reported it hears from
    /// then on what becomes of the other. A repetition of a repetition is one of the first.
    ///
    /// @param words plain words to the resident
    Marked mark(StaffMember me, UUID id, UUID original, String words);

    /// @param metres between the places told; -1 where one is missing
    /// @param wordsAlike how much of the words is the same, in percent
    record Likely(CaseLine line, int metres, Duration apart, int wordsAlike) {}

    sealed interface Marked {
        record Done() implements Marked {}

        /// The original is not there for the asker, or is this case itself.
        record NoSuchOriginal() implements Marked {}

        /// The case cannot be ended now.
        record Refused(Verdict why) implements Marked {}
    }
}
