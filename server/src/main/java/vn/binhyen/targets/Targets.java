package vn.binhyen.targets;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.staff.StaffMember;

/// Targets and how far they have come. Reading works in the running transaction, each deed is one
/// of its own; what is typed later takes the place of what was typed before, which stays in the
/// database.
public interface Targets {

    /// What became of a deed.
    enum Kept {
        DONE,
        NOT_YOURS
    }

    /// What a file came to.
    record Taken(int kept, List<Mistake> mistakes) {
        public Taken {
            mistakes = List.copyOf(mistakes);
        }
    }

    /// A line that was not taken, or for line 0 the whole file.
    record Mistake(long line, Wrong what, String given) {}

    enum Wrong {
        TOO_LARGE,
        NOT_A_SHEET,
        EMPTY,
        HEADER,
        QUOTES,
        UNIT,
        NOT_YOURS,
        YEAR,
        AUDIENCE,
        PERCENT,
        WHOLE,
        DAY,
        TOO_LONG,
        COUNTED
    }

    /// Every audience of one unit in a year, as it stood on its last day, or today.
    List<Progress> of(UnitId unit, int year);

    /// The same of each of these units, in their order.
    Map<UnitId, List<Progress>> ofAll(List<UnitId> units, int year);

    /// The day for which a year's progress is said: its last, or today before it is over.
    LocalDate day(int year);

    boolean mayKeep(StaffMember me, UnitId unit);

    Kept keep(StaffMember me, List<Target> targets, Map<String, Denominator> wholes, UnitId unit);

    /// Good lines are kept, bad ones told one by one; the same file again changes nothing.
    Taken takeIn(StaffMember me, byte[] file);
}
