package vn.binhyen.guidance.lookups;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.staff.StaffMember;

/// The officers' side: bringing a list, taking it over, letting it go. Each deed is one transaction
/// in the officer's name, audited with counts only.
public interface StatusLists {

    /// How long a list may stand at most.
    int MOST_DAYS = 90;

    /// What an officer says about a file.
    ///
    /// @param asOf the day on which it was true
    /// @param endsOn the last day it is shown
    record Offer(UnitId unit, ListKind kind, LocalDate asOf, LocalDate endsOn) {}

    /// A list that stands, or waits to be taken over. What is in it nobody can tell.
    record Listed(
            UUID id,
            UnitId unit,
            ListKind kind,
            int lines,
            LocalDate asOf,
            LocalDate endsOn,
            UUID by,
            Instant at) {}

    /// What a file would become. Nothing of the file is kept but good lines, sealed; they wait an
    /// hour to be taken over, and residents do not see them before.
    ///
    /// @param list its id, when there are good lines
    /// @param leftOut the headings of columns that are not taken in
    record Checked(
            java.util.Optional<UUID> list, int good, List<String> leftOut, List<Mistake> mistakes) {
        public Checked {
            leftOut = List.copyOf(leftOut);
            mistakes = List.copyOf(mistakes);
        }
    }

    /// A line that is not taken, or for line 0 the whole file.
    ///
    /// @param given what stood there
    record Mistake(long line, Wrong what, String given) {}

    /// What can be wrong with a line.
    enum Wrong {
        TOO_LARGE,
        NOT_A_SHEET,
        EMPTY,
        TOO_MANY,
        HEADER,
        QUOTES,
        NUMBER,
        ZERO_LOST,
        BIRTH,
        STATUS,
        TOO_LONG,
        TWICE
    }

    LookUpWords words();

    Checked check(StaffMember me, Offer offer, byte[] file);

    /// From now on residents see this list, and no more the one of the same unit and kind before.
    /// False where it waits no more.
    boolean takeOver(StaffMember me, UUID list);

    /// Residents see it no more, and nothing of it is left. False where there is none.
    boolean remove(StaffMember me, UUID list);

    /// The lists of one unit that residents see, by kind.
    List<Listed> standing(StaffMember me, UnitId unit);
}
