package vn.binhyen.announcements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.movement.Site;
import vn.binhyen.obligations.Term;
import vn.binhyen.papers.Paper;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.vault.Checked;
import vn.binhyen.vault.OpenFile;

/// What officers do to tell others of a model. Each deed is one transaction in the officer's name,
/// written down in the audit. What is asked of a site the officer does not see is empty.
public interface Announcing {

    /// A proposal that was made.
    record Proposal(LocalDate term, Ground ground, Instant at) {}

    /// All there is to a site.
    ///
    /// @param terms the quarters a dossier may be handed in for now, soonest first
    /// @param handedIn when the dossier came, by quarter
    /// @param notice as it was kept, or as it would begin
    record Look(
            Site site,
            Dossier dossier,
            List<Term> terms,
            List<HandedIn> handedIn,
            List<Proposal> proposals,
            Notice notice) {}

    record HandedIn(LocalDate term, Instant at) {}

    Optional<Look> look(StaffMember me, UUID site);

    /// The dossier alone, for a list.
    Optional<Dossier> dossier(StaffMember me, UUID site);

    /// The quarters dossiers are collected for now, soonest first.
    List<Term> terms();

    /// Puts a paper into the dossier. The same id again adds nothing more.
    ///
    /// @param id made with the form
    /// @param file the document itself, checked; null where none came
    /// @return false where there is no such site or no such item
    boolean attach(
            StaffMember me,
            UUID site,
            UUID id,
            String item,
            PaperOfDossier paper,
            Checked.@Nullable Good file);

    /// A document of the dossier as it came; empty for a file that is not one of its papers.
    Optional<OpenFile> open(StaffMember me, UUID site, UUID file);

    /// Sends the dossier to the level above for that quarter; the first time counts.
    ///
    /// @return false where there is no such site or quarter
    boolean handIn(StaffMember me, UUID site, LocalDate term);

    /// What became of a proposal for the whole country.
    sealed interface Proposed {
        record Done() implements Proposed {}

        /// The second time; the first proposal stands.
        record Already(Proposal first) implements Proposed {}

        record Refused(List<Lack> lacks) implements Proposed {
            public Refused {
                lacks = List.copyOf(lacks);
            }
        }

        record NotThere() implements Proposed {}
    }

    Proposed propose(StaffMember me, UUID site, LocalDate term, Ground ground);

    /// What became of an announcement's words.
    sealed interface Kept {
        record Done(Notice notice) implements Kept {}

        /// These words tell who somebody is.
        record Personal(List<String> found) implements Kept {
            public Personal {
                found = List.copyOf(found);
            }
        }

        /// It was announced already: its words stay.
        record Announced(Notice notice) implements Kept {}

        /// Somebody else changed it in the meantime.
        record Stale(Notice newest) implements Kept {}

        record NotThere() implements Kept {}
    }

    /// @param over the version that was read, 0 for none
    Kept write(StaffMember me, UUID site, int over, String traits, String founding, String results);

    /// Gives it number and day; from then on everybody reads it in the library.
    Kept announce(StaffMember me, UUID site, String number, LocalDate day);

    /// Words of the notice that tell who somebody is.
    List<String> personal(Notice notice);

    /// The notice with those words masked.
    Notice masked(Notice notice);

    /// The notice as an official paper.
    ///
    /// @param day null while it is a draft
    Paper paper(Notice notice, @Nullable LocalDate day);

    /// What was announced, newest first. For everybody.
    List<Notice> everyAnnounced();

    /// For everybody; empty where nothing was announced.
    Optional<Notice> announced(UUID site);
}
