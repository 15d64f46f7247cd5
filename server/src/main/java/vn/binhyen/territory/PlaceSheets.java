package vn.binhyen.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.UnitId;

/// Villages or counts taken in from a CSV file; its header tells which. Good lines are kept, bad
/// ones are told one by one. Works in the running transaction.
///
/// The headers are `commune_code;village;kind` and `commune_code;village;what;value;as_of;source`.
public interface PlaceSheets {

    /// @param where the communes whose lines are taken; the asker must act for them
    /// @param from the day since which villages new in the file stand
    Taken takeIn(byte[] file, Set<UnitId> where, LocalDate from, Asker by);

    /// @param known lines that said what was kept already
    record Taken(int villages, int counts, int known, List<Mistake> mistakes) {}

    /// A line that was not taken, or for line 0 the whole file.
    ///
    /// @param given what stood there
    record Mistake(long line, Wrong what, String given) {}

    /// What can be wrong with a line.
    enum Wrong {
        TOO_LARGE,
        NOT_UTF8,
        EMPTY,
        HEADER,
        FIELDS,
        QUOTES,
        COMMUNE,
        VILLAGE,
        UNKNOWN_VILLAGE,
        KIND,
        WHAT,
        VALUE,
        DAY,
        SOURCE
    }
}
