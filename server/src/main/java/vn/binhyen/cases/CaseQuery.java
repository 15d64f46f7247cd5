package vn.binhyen.cases;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.kernel.UnitId;

/// What a list of cases should show. Pages are counted from 1; a page holds at most 200 lines.
///
/// @param words words of the case in any spelling, `"in quotes"` exactly as written, or its number;
///   empty for all. By words, only the newest 500 that match are looked at
/// @param unit only of that commune
/// @param topic only of that everyday topic
/// @param from the first day on which they were opened, in Viet Nam; `to` the last
public record CaseQuery(
        Show show,
        @Nullable UUID assignee,
        @Nullable CaseKind kind,
        String words,
        Order order,
        int page,
        int size,
        @Nullable UnitId unit,
        @Nullable String topic,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public enum Show {
        OPEN,
        NEW,
        LATE,
        /// not late yet, but whoever has it is warned
        WARNED,
        DUE_TODAY,
        WAITING,
        HANDED_OVER,
        CLOSED,
        ALL
    }

    public enum Order {
        /// what is due first, first
        DUE,
        NEWEST,
        OLDEST
    }

    public CaseQuery {
        words = words.strip();
        if (page < 1) throw new IllegalArgumentException("pages are counted from 1");
        if (size < 1 || size > 200) throw new IllegalArgumentException("a page has 1 to 200 lines");
    }

    public CaseQuery(
            Show show,
            @Nullable UUID assignee,
            @Nullable CaseKind kind,
            String words,
            Order order,
            int page,
            int size) {
        this(show, assignee, kind, words, order, page, size, null, null, null, null);
    }

    public static CaseQuery open() {
        return new CaseQuery(Show.OPEN, null, null, "", Order.DUE, 1, 25);
    }
}
