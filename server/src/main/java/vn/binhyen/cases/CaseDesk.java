package vn.binhyen.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.cases.topics.GivenAnswer;
import vn.binhyen.channels.Said;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.staff.StaffMember;

/// What officers do with cases. Each call is one transaction in the officer's name; another unit's
/// case is not there. A call repeated after it was done changes nothing and says so.
public interface CaseDesk {

    /// Makes a case of what a resident wrote in a conversation since its last case ended.
    Opened openFrom(StaffMember me, UUID conversation);

    /// Keeps what a resident told on the phone or at the counter, in their words.
    ///
    /// @param formNumber the form's one-time number: a form sent twice is one case
    KeyedIn keyIn(StaffMember me, Told told, String formNumber);

    Verdict classify(StaffMember me, UUID id, CaseKind kind, String reason);

    Verdict assign(StaffMember me, UUID id, UUID officer);

    /// Says something to the resident in the case's conversation; where there is none (keyed in),
    /// notes that they were told.
    ///
    /// @param lastSeen the newest message the officer had before them
    Verdict answer(
            StaffMember me, UUID id, String words, boolean asksBack, @Nullable UUID lastSeen);

    /// Says something in a conversation; if it has an open case in work, that is the case's answer
    /// too.
    Said reply(StaffMember me, UUID conversation, String words, @Nullable UUID lastSeen);

    Verdict note(StaffMember me, UUID id, String words);

    Verdict handOver(StaffMember me, UUID id, String receiver, String words);

    /// Gives the case to another commune of the province with everything that belongs to it; the
    /// resident's code and conversation go on as before.
    Verdict transfer(StaffMember me, UUID id, UnitId to, String reason);

    /// Calls a tip valuable, or takes that back; only who leads may. Written to the audit.
    Verdict value(StaffMember me, UUID id, boolean valuable, String reason);

    /// Ends the case and tells the resident where they can be told.
    Verdict close(StaffMember me, UUID id, Outcome outcome, String words);

    Verdict reopen(StaffMember me, UUID id, String words);

    /// Says that crime information is urgent: the clock of urgent matters begins beside the others.
    Verdict urgent(StaffMember me, UUID id, String reason);

    /// Keeps that the resident was told in writing that it was received.
    ///
    /// @param words by which paper or message
    Verdict noticeGiven(StaffMember me, UUID id, String words);

    /// Gives a clock more time, once, by whom its rule names; written to the audit.
    ///
    /// @param no the clock, as [ClockView#no] names it
    Verdict extend(StaffMember me, UUID id, int no, String reason);

    /// Waits for the resident without asking here; clocks that may stand still do.
    Verdict pause(StaffMember me, UUID id, String reason);

    /// Ends the waiting.
    Verdict goOn(StaffMember me, UUID id, String words);

    sealed interface Opened {
        record NewCase(UUID id) implements Opened {}

        /// The conversation has an open case already, perhaps since a moment ago.
        record OpenAlready(UUID id) implements Opened {}

        record NothingSaidYet() implements Opened {}

        record NotThere() implements Opened {}
    }

    /// @param name and `contact` are sealed at once; empty where the caller gave none
    /// @param answers to the questions of the topic, as given
    record Told(
            UnitId unit,
            String topic,
            String words,
            Instant toldAt,
            String place,
            boolean anonymous,
            String name,
            String contact,
            List<GivenAnswer> answers) {

        /// Told without being asked anything.
        public Told(
                UnitId unit,
                String topic,
                String words,
                Instant toldAt,
                String place,
                boolean anonymous,
                String name,
                String contact) {
            this(unit, topic, words, toldAt, place, anonymous, name, contact, List.of());
        }
    }

    sealed interface KeyedIn {
        /// @param receipt the code to read to the caller
        record Kept(UUID id, String receipt) implements KeyedIn {}

        record NotYourUnit() implements KeyedIn {}
    }
}
