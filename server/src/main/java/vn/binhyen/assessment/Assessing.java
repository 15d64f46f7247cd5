package vn.binhyen.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.binhyen.assessment.SheetTexts.Mistake;
import vn.binhyen.staff.StaffMember;

/// What officers do with assessments. Each deed is one transaction in the officer's name, written
/// down in journal and audit. Of two who do it at once one is first, the other is told how it
/// stands now.
public interface Assessing {

    /// What became of a deed.
    sealed interface Deed {

        record Done(Assessment assessment) implements Deed {}

        /// Somebody else changed it in the meantime.
        record Stale(Assessment now) implements Deed {}

        /// As it stands, this cannot be done.
        record NotNow(Assessment now) implements Deed {}

        /// The same person did the step before; another has to do this one.
        record SamePerson(Assessment now) implements Deed {}

        /// What was typed cannot be read.
        record Wrong(List<Mistake> mistakes) implements Deed {}

        /// Something is not filled in yet.
        record Unfilled(Outcome.Incomplete outcome) implements Deed {}

        /// With it there would be more of the best class than there may be, and no reason was
        /// given.
        record Over(TopShare share) implements Deed {}

        /// What was typed tells who somebody is.
        record Personal() implements Deed {}

        /// It is not there for this officer, or not theirs to do.
        record NotYours() implements Deed {}
    }

    /// A decision as it is typed.
    ///
    /// @param number not blank; `day` not in the future
    record Signed(String number, LocalDate day, String why) {}

    /// Begins one for that object, set and year. Where there is one already, that one.
    ///
    /// @param id of the new one, made with the form
    Deed begin(StaffMember me, UUID id, Subject subject, String criteria, int year);

    /// Keeps the open sheet as it is typed; what cannot be read yet is kept too.
    ///
    /// @param over the version that was read
    Deed keep(StaffMember me, UUID id, int over, Map<String, String> fields);

    /// Hands the open sheet on, own or reviewed; it has to be whole.
    Deed give(StaffMember me, UUID id, int over, Map<String, String> fields);

    Deed giveBack(StaffMember me, UUID id, int over, String reason);

    /// Decides by the sheet as it is typed.
    Deed decide(StaffMember me, UUID id, int over, Map<String, String> fields, Signed signed);

    Deed appeal(StaffMember me, UUID id, int over, String reason);

    Deed uphold(StaffMember me, UUID id, int over, String reason);

    /// Decides anew by the sheet as it is typed; `why` of the decision is the reason.
    Deed change(StaffMember me, UUID id, int over, Map<String, String> fields, Signed signed);
}
