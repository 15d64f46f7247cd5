package vn.binhyen.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.staff.StaffMember;

/// What happened outside the system, keyed in by officers or brought in a file. Each deed is one
/// transaction in the officer's name; corrections are new versions, the old ones stay readable.
public interface CountEntries {

    int LONGEST_NOTE = 300;
    int LONGEST_ORIGIN = 120;

    /// A count before it is kept.
    record Draft(
            String indicator,
            UnitId unit,
            LocalDate day,
            Figure figure,
            String note,
            String origin) {

        public Draft {
            note = note.strip();
            origin = origin.strip();
            if (note.length() > LONGEST_NOTE || origin.length() > LONGEST_ORIGIN) {
                throw new IllegalArgumentException("a note or an origin is too long");
            }
            if (figure.amount() < 0) throw new IllegalArgumentException("less than none");
        }
    }

    /// What became of a deed.
    sealed interface Kept {
        record Done(CountEntry entry) implements Kept {}

        /// Somebody else changed it in the meantime.
        record Stale(CountEntry newest) implements Kept {}

        /// There is no such entry for this officer, or the unit is not theirs.
        record NotYours() implements Kept {}
    }

    /// @param indicator empty for all; likewise `unit`
    record Sought(String indicator, Optional<UnitId> unit) {}

    record Page(List<CountEntry> entries, long all) {}

    /// What a file came to.
    ///
    /// @param known lines that were kept before, from this file or another
    record Taken(int kept, int known, List<Mistake> mistakes) {
        public Taken {
            mistakes = List.copyOf(mistakes);
        }
    }

    /// A line that was not taken, or for line 0 the whole file.
    ///
    /// @param given what stood there
    record Mistake(long line, Wrong what, String given) {}

    /// What can be wrong with a line.
    enum Wrong {
        TOO_LARGE,
        NOT_A_SHEET,
        EMPTY,
        HEADER,
        QUOTES,
        INDICATOR,
        UNIT,
        NOT_YOURS,
        DAY,
        NOT_THEN,
        AMOUNT,
        TOO_LONG,
        PERSONAL
    }

    /// Keeps a new count. The same id again keeps nothing more and gives what was kept.
    ///
    /// @param id made with the form, so that a form sent twice is one count
    Kept key(StaffMember me, UUID id, Draft draft);

    /// @param over the version that was read
    Kept change(StaffMember me, UUID id, int over, Draft draft);

    /// It counts no more. The second time nothing happens.
    Kept withdraw(StaffMember me, UUID id, int over);

    /// Good lines are kept, bad ones are told one by one; the same file again keeps nothing more.
    Taken takeIn(StaffMember me, byte[] file);

    /// Newest day first.
    Page page(StaffMember me, Sought sought, int page, int size);

    /// All versions, newest first; empty where there is none for this officer.
    List<CountEntry> history(StaffMember me, UUID id);
}
