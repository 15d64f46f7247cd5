package vn.binhyen.simulator.trouble;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the pretended platform behaves every time. Where the true platform's habit is not known, the
/// alternatives can be chosen here.
///
/// @param receipts which receipts residents' phones send for a page's messages
/// @param receiptsReversed "seen" is told before "received"
/// @param receiptsFrom who stands as sender in a receipt: sources disagree
/// @param receiptAfter how long after sending the first receipt comes
/// @param echoes `oa_send_*` for everything a page sends
/// @param echoBeforeResponse the echo has been answered before the sender gets its HTTP response
/// @param numericTimestamps `timestamp` as a number instead of text
/// @param numericIds ids of digits as numbers instead of text
/// @param mediaDiesAfter how long residents' files can be fetched; none: for ever
/// @param ladder which of the two reported retry ladders
/// @param ladderFactor by how much the ladder's waits are multiplied
/// @param answerLimit how long a webhook may take
/// @param lateBy how late a late event comes, and how long at most an overtaken one is held
/// @param callsPerMinute per app
/// @param slowBy how long a slow answer takes
/// @param refuseWith error code of a refused send
/// @param mutedEvents event names switched off in the app's console
public record Habits(
        Receipts receipts,
        boolean receiptsReversed,
        ReceiptsFrom receiptsFrom,
        Duration receiptAfter,
        boolean echoes,
        boolean echoBeforeResponse,
        boolean numericTimestamps,
        boolean numericIds,
        @Nullable Duration mediaDiesAfter,
        Ladder ladder,
        double ladderFactor,
        Duration answerLimit,
        Duration lateBy,
        int callsPerMinute,
        Duration slowBy,
        int refuseWith,
        List<String> mutedEvents) {

    public static final Habits USUAL =
            new Habits(
                    Receipts.NONE,
                    false,
                    ReceiptsFrom.PAGE,
                    Duration.ofMillis(200),
                    true,
                    false,
                    false,
                    false,
                    null,
                    Ladder.EVERY_FAILURE,
                    1,
                    Duration.ofSeconds(2),
                    Duration.ofMinutes(5),
                    4_000,
                    Duration.ofSeconds(5),
                    -200,
                    List.of());

    public Habits {
        if (!(ladderFactor >= 0))
            throw new IllegalArgumentException("ladder_factor is not negative");
        if (callsPerMinute < 1)
            throw new IllegalArgumentException("calls_per_minute is at least 1");
        if (refuseWith >= 0) throw new IllegalArgumentException("refuse_with is a negative code");
        if (answerLimit.isNegative() || answerLimit.isZero())
            throw new IllegalArgumentException("answer_limit is positive");
        if (lateBy.isNegative() || slowBy.isNegative() || receiptAfter.isNegative())
            throw new IllegalArgumentException("waits are not negative");
        mutedEvents = List.copyOf(mutedEvents);
    }

    public enum Receipts {
        NONE,
        RECEIVED,
        SEEN
    }

    public enum ReceiptsFrom {
        PAGE,
        RESIDENT
    }
}
