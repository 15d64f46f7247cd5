package vn.binhyen.movement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One step in the life of a site, with its document.
///
/// @param number of the document: `12/QĐ-UBND`; may be empty
/// @param signer the office that signed: `Chủ tịch UBND xã`; may be empty
/// @param note what else is known of it, the day as it was written where only that is known
/// @param ending why it ended; null for every other step
/// @param file the document itself, in the vault
/// @param by who wrote it down
public record Step(
        UUID id,
        StepKind kind,
        LocalDate day,
        String number,
        String signer,
        String note,
        @Nullable EndReason ending,
        @Nullable UUID file,
        UUID by,
        Instant at) {

    public static final int LONGEST_NUMBER = 60;
    public static final int LONGEST_SIGNER = 120;
    public static final int LONGEST_NOTE = 2_000;

    public Step {
        if ((kind == StepKind.ENDING) != (ending != null)) {
            throw new IllegalArgumentException("an ending, and nothing else, has its reason");
        }
        if (number.length() > LONGEST_NUMBER
                || signer.length() > LONGEST_SIGNER
                || note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("a step's words are too long");
        }
    }
}
