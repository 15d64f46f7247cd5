package vn.binhyen.conduct;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.vault.OpenFile;

/// What named inspectors do with reports about officers. For everybody else, and for reports about
/// the inspector's own unit, nothing is there. Each reading is written to the audit.
public interface Inspection {

    /// Whether the province has named this person.
    boolean isNamed(StaffMember me);

    /// The newest first, at most 200.
    List<Heading> headings(StaffMember me);

    /// Reads one. The first reading gives it its number.
    Optional<Report> read(StaffMember me, UUID id);

    Verdict say(StaffMember me, UUID id, String words);

    /// @param to the lawful body it goes to
    Verdict passOn(StaffMember me, UUID id, String to);

    Verdict close(StaffMember me, UUID id, String words);

    /// Who reported, where a moved message already told it; the reason goes to the audit before
    /// anything is shown.
    Who who(StaffMember me, UUID id, String reason);

    /// A file of the report; a picture without what hides in it when `shared`.
    Optional<OpenFile> file(StaffMember me, UUID id, UUID file, boolean shared);

    record Heading(
            UUID id,
            UnitId unit,
            boolean moved,
            Instant at,
            Stage stage,
            @Nullable String number) {}

    /// @param earlier what the unit had of it; null for a report that came by the door
    /// @param knowsWho whether it is sealed here who reported
    record Report(
            Heading heading,
            String about,
            String words,
            String place,
            String happened,
            @Nullable Earlier earlier,
            boolean knowsWho,
            List<Step> steps,
            List<Line> talk,
            List<UUID> files) {}

    record Step(Instant at, UUID by, Stage stage, String words) {}

    record Line(boolean inspector, Instant at, String words) {}

    /// What a unit had of a report before it was moved.
    ///
    /// @param said the lines of the conversation, oldest first
    /// @param answers what the person answered to the questions of the form
    /// @param done what the unit's officers did with it
    /// @param seenBy officers who saw it, as far as it was written down
    /// @param missing files that had not been fetched yet, by their address at the channel
    record Earlier(
            String channel,
            Instant saidAt,
            @Nullable String number,
            List<Said> said,
            List<Answered> answers,
            List<Did> done,
            List<Seen> seenBy,
            UUID movedBy,
            List<String> missing) {}

    record Said(String speaker, Instant at, String text) {}

    record Answered(String asked, String answer) {}

    record Did(Instant at, @Nullable UUID by, String type, String words) {}

    /// @param how `audit` a sealed thing was opened, `presence` it stood open on a page, `work`
    ///   they wrote in it, `moved` they moved it here
    record Seen(UUID officer, String how) {}

    sealed interface Verdict {
        record Done() implements Verdict {}

        record WordsNeeded() implements Verdict {}

        record NotNow() implements Verdict {}

        record NotThere() implements Verdict {}
    }

    sealed interface Who {
        record Known(String name, String contact) implements Who {}

        record ReasonNeeded() implements Who {}

        record NotThere() implements Who {}
    }
}
