package vn.binhyen.cases;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a list of cases should show. Pages are counted from 1; a page holds at most 200 lines.
///
/// @param words part of the words or of the number; empty for all
public record CaseQuery(
        Show show,
        @Nullable UUID assignee,
        @Nullable CaseKind kind,
        String words,
        Order order,
        int page,
        int size) {

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

    public static CaseQuery open() {
        return new CaseQuery(Show.OPEN, null, null, "", Order.DUE, 1, 25);
    }
}
