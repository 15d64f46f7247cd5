package vn.binhyen.movement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.staff.StaffMember;

/// Files of sites that officers bring, read in the background: progress can be watched and left,
/// and goes on after a stop. The same file again keeps nothing more.
public interface SiteImports {

    /// How far a file has been read.
    ///
    /// @param lines how many sites it holds
    /// @param read how many of them were read
    /// @param known how many the product had already
    /// @param wrong how many lines were not taken
    /// @param mistakes the first thousand
    record Progress(
            UUID id,
            int lines,
            int read,
            int kept,
            int known,
            int wrong,
            List<Mistake> mistakes,
            Instant at,
            @Nullable Instant doneAt) {}

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
        MODEL,
        UNIT,
        NOT_YOURS,
        KIT,
        AREA,
        DAY,
        ORDER,
        NO_DECISION,
        NO_BEGINNING,
        NUMBER,
        TOO_LONG
    }

    /// Takes the file in; the same id again takes nothing more.
    ///
    /// @param id made with the form
    void bring(StaffMember me, UUID id, byte[] file);

    /// Empty where it is not theirs.
    Optional<Progress> progress(StaffMember me, UUID id);

    /// The last ten this officer brought, newest first.
    List<Progress> mine(StaffMember me);
}
