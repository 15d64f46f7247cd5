package vn.binhyen.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.cases.topics.GivenAnswer;
import vn.binhyen.channels.Message;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.vault.Checked;

/// The residents' own door: report on the web, come back with the receipt's code. No account, no
/// cookie.
public interface ReportDoor {

    /// Keeps a report durably and gives its receipt.
    ///
    /// @param formNumber the form's one-time number; the same form sent again gets the first
    ///   receipt
    Received receive(Report report, String formNumber);

    /// Where the report of this code stands; empty for a code that was never given.
    Optional<Standing> follow(String code);

    /// Adds to the talk.
    ///
    /// @param formNumber the same form sent again is written once
    Written write(String code, String words, List<Checked.Good> files, String formNumber);

    /// "Not solved": takes an ended case up again, once.
    Written notSolved(String code, String words, String formNumber);

    /// One question after the end: how was it. Said again, the last word counts.
    Written rate(String code, Satisfaction satisfaction);

    /// A second code for the same report, to show to others: with it anybody learns the day it was
    /// filed and where it stands, and nothing else. Asked for again, it is the same. Empty for a
    /// code that was never given.
    Optional<String> proofOf(String code);

    /// What a proof's code shows; empty for one that was never given, and for a receipt's code.
    Optional<Proof> prove(String proofCode);

    /// @param state a word of [CaseState]
    record Proof(Instant filedAt, String state) {}

    /// @param name and `contact` are sealed at once; empty when anonymous
    /// @param answers to the questions of the topic, as given
    record Report(
            UnitId unit,
            String topic,
            String words,
            String place,
            String happenedWhen,
            @Nullable Double latitude,
            @Nullable Double longitude,
            boolean anonymous,
            String name,
            String contact,
            List<Checked.Good> files,
            List<GivenAnswer> answers) {

        /// A report that was asked nothing.
        public Report(
                UnitId unit,
                String topic,
                String words,
                String place,
                String happenedWhen,
                @Nullable Double latitude,
                @Nullable Double longitude,
                boolean anonymous,
                String name,
                String contact,
                List<Checked.Good> files) {
            this(
                    unit,
                    topic,
                    words,
                    place,
                    happenedWhen,
                    latitude,
                    longitude,
                    anonymous,
                    name,
                    contact,
                    files,
                    List.of());
        }
    }

    /// @param code grouped, as it is shown
    record Received(String code, UUID id, boolean again) {}

    /// @param messages without anything an officer keeps to themselves
    record Standing(
            UUID id,
            UnitId unit,
            CaseState state,
            @Nullable CaseKind kind,
            @Nullable String number,
            String words,
            Instant openedAt,
            @Nullable Instant dueAt,
            boolean mayReopen,
            @Nullable Satisfaction satisfaction,
            List<Message> messages) {}

    sealed interface Written {
        record Kept() implements Written {}

        record NoSuchCode() implements Written {}

        record Empty() implements Written {}

        /// It is not ended, or was taken up again once before.
        record NotNow() implements Written {}
    }
}
