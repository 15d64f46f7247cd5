package vn.binhyen.cases;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.binhyen.kernel.Period;
import vn.binhyen.kernel.UnitId;

/// The register of receipts (sổ tiếp nhận; TTLT 01/2017): every case in the order in which it came
/// to its unit, and a line for each that went on. Read within a running transaction, so always
/// within the asker's units.
public interface CaseRegister {

    /// How many rows, counted no further than `most`; one more when there are more.
    int count(Period period, @Nullable UnitId unit, int most);

    /// @param unit null for all the asker sees
    /// @param from where to read on or back; null from the beginning
    Turn.Page<Row> rows(Period period, @Nullable UnitId unit, @Nullable Turn from, int size);

    /// Every row of the period, streamed.
    void each(Period period, @Nullable UnitId unit, Consumer<Row> row);

    /// @param state a case's state, or `TRANSFERRED`: then nothing of its words is left
    /// @param words the beginning of the resident's words, at most 300 signs
    /// @param cameFrom the unit that gave it; null when it began here
    /// @param wentTo the unit it was given to; null when it is here
    /// @param receiver to whom it was handed over; empty when it was not
    /// @param endedAt when it was closed, handed over or given away
    record Row(
            UUID id,
            UnitId unit,
            @Nullable String number,
            Instant cameAt,
            String channel,
            @Nullable CaseKind kind,
            String words,
            String state,
            @Nullable Outcome outcome,
            @Nullable UnitId cameFrom,
            @Nullable UnitId wentTo,
            String receiver,
            @Nullable Instant endedAt,
            @Nullable UUID assignee) {

        /// From here on, or back.
        public Turn turn(boolean back) {
            return new Turn(back, null, cameAt, id);
        }

        public boolean isHere() {
            return wentTo == null;
        }
    }
}
