package vn.binhyen.obligations;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.staff.StaffMember;

/// Which reports are owed and how each stands, as far as the asker sees the units. Every method
/// works in the running transaction of that officer.
public interface OwedReports {

    /// A report with all there is to it.
    ///
    /// @param draft what was typed, by the keys of the form's places; empty for everybody but the
    ///   unit's own officers
    /// @param leaves exceptions granted, newest first
    /// @param versions handed in, newest first
    record Look(
            Filing filing,
            Gate gate,
            Map<String, String> draft,
            List<Gate.Leave> leaves,
            List<Version> versions) {}

    /// What this officer's own unit owes, and of before what the units owed that became it whole;
    /// in order of time.
    List<Filing> ownBetween(StaffMember me, LocalDate first, LocalDate last);

    /// Everything owed below the officer's province and by itself; in order of time, then by unit.
    /// Nothing for a commune's officer.
    List<Filing> allBetween(StaffMember me, LocalDate first, LocalDate last);

    /// The same of one term.
    List<Filing> allOf(StaffMember me, Term term);

    /// Empty where that unit does not owe it or is not seen.
    Optional<Look> look(StaffMember me, Owed owed);

    /// What this officer's own unit still owes of what is being brought to mind, late or given
    /// back; soonest first. Not what is locked: only the level above can do something about it.
    List<Filing> broughtToMind(StaffMember me);

    /// How many wait for this officer: of a unit's own those being brought to mind, late or given
    /// back, of the level above also those handed in and not answered.
    int waiting(StaffMember me);

    /// Whether this officer may write the report's words.
    boolean mayDraft(StaffMember me, UnitId unit);

    /// Whether this officer hands it in: who leads the unit.
    boolean maySubmit(StaffMember me, UnitId unit);

    /// Whether this officer accepts and returns what is seen, and grants exceptions. Above the
    /// province nobody works here: its own staff write down what was answered to it.
    boolean mayAnswer(StaffMember me);
}
