package vn.binhyen.conduct;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.vault.Checked;

/// The residents' door for reports about officers. It asks for no name and keeps none: no account,
/// no cookie, no address of a machine. Who comes back brings the receipt's code.
public interface ConductDoor {

    /// Where the door is. Before anything is written, web form and chat lead there.
    String ADDRESS = "/phan-anh-can-bo";

    /// The key of the words that lead there: "about an officer".
    String WORDS = "conduct.door.lead";

    /// Whether the province has opened it and named somebody who is still there. While it is shut,
    /// [#ADDRESS] shows the lawful doors only.
    boolean isOpen();

    /// Whether somebody may look at a report about this unit: its own people never do.
    boolean takesReportsAbout(UnitId unit);

    /// Keeps a report durably and gives its receipt.
    ///
    /// @param formNumber the form's one-time number; the same form sent again gets the first
    ///   receipt
    Received receive(Complaint complaint, List<Checked.Good> files, String formNumber);

    /// Where the report of this code stands, and the talk about it; empty for an unknown code.
    Optional<Standing> follow(String code);

    /// Adds to the talk.
    ///
    /// @param formNumber the same form sent again is written once
    Written write(String code, String words, List<Checked.Good> files, String formNumber);

    /// @param unit the unit the officer belongs to, as it is today
    /// @param about who it is about, as far as the person knows; may be empty
    record Complaint(UnitId unit, String about, String words, String place, String happened) {}

    sealed interface Received {
        /// @param code grouped, as it is shown
        record Kept(String code) implements Received {}

        /// The door is shut, or nobody from outside that unit is named.
        record Shut() implements Received {}
    }

    /// @param moved a unit had received it first, and it was moved here
    /// @param closing the inspector's words at the end; empty before
    record Standing(
            boolean moved,
            Stage stage,
            String words,
            Instant receivedAt,
            String closing,
            List<Line> talk) {}

    /// @param inspector an inspector says it; never which one
    /// @param files how many files came with it
    record Line(boolean inspector, Instant at, String words, int files) {}

    sealed interface Written {
        record Kept() implements Written {}

        record Empty() implements Written {}

        record NoSuchCode() implements Written {}
    }
}
