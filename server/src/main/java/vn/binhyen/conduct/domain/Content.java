package vn.binhyen.conduct.domain;

import org.jspecify.annotations.Nullable;
import vn.binhyen.conduct.ConductDoor.Complaint;
import vn.binhyen.conduct.Inspection.Earlier;
import vn.binhyen.kernel.Vietnamese;

/// What a report says, sealed as a whole.
///
/// @param about who it is about, as far as the person knew
/// @param earlier what the unit had of it; null for a report that came by the door
public record Content(
        String about, String words, String place, String happened, @Nullable Earlier earlier) {

    public Content {
        about = Vietnamese.nfc(about).strip();
        words = Vietnamese.nfc(words).strip();
        place = Vietnamese.nfc(place).strip();
        happened = Vietnamese.nfc(happened).strip();
        if (words.isEmpty()) throw new IllegalArgumentException("a report needs words");
    }

    public static Content of(Complaint complaint) {
        return new Content(
                complaint.about(),
                complaint.words(),
                complaint.place(),
                complaint.happened(),
                null);
    }
}
