package vn.binhyen.obligations;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.binhyen.reports.FilledReport;
import vn.binhyen.staff.StaffMember;

/// What officers do with the reports they owe or wait for. Each deed is one transaction in the
/// officer's name, written down in journal and audit.
public interface HandingIn {

    int LONGEST_REASON = 1_000;

    /// Keeps what was typed into the form's places.
    ///
    /// @param over the version that was read
    Deed keepDraft(StaffMember me, Owed owed, int over, Map<String, String> texts);

    /// The report as it would be handed in now, with the figures of this moment. In the running
    /// transaction.
    ///
    /// @param texts what was typed
    FilledReport fill(Owed owed, Map<String, String> texts);

    /// Freezes the report with these words and the figures of this moment and hands it in. The same
    /// version again hands in nothing more.
    ///
    /// @param over the version that was read
    Deed submit(StaffMember me, Owed owed, int over, Map<String, String> texts);

    /// @param no the version that was read
    Deed giveBack(StaffMember me, Owed owed, int no, String reason);

    /// @param no the version that was read
    Deed accept(StaffMember me, Owed owed, int no);

    /// Opens a locked report again, or keeps one open longer. The same id again grants nothing
    /// more.
    ///
    /// @param until the last day
    Deed grant(StaffMember me, Owed owed, UUID id, LocalDate until, String reason);
}
