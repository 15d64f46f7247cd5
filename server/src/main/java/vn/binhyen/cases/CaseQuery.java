package vn.binhyen.cases;

import org.jspecify.annotations.Nullable;

/// A page of a list of cases: which ones, in which order, from which row on or back.
///
/// @param turn null for the first page
/// @param size lines a page, 1 to 200
public record CaseQuery(CaseFilter filter, Order order, @Nullable Turn turn, int size) {

    public enum Show {
        OPEN,
        NEW,
        LATE,
        /// not late yet, but to be done soon
        WARNED,
        DUE_TODAY,
        WAITING,
        HANDED_OVER,
        CLOSED,
        /// tips called valuable
        VALUED,
        ALL
    }

    public enum Order {
        /// what is due first, first
        DUE,
        NEWEST,
        OLDEST
    }

    public CaseQuery {
        if (size < 1 || size > 200) throw new IllegalArgumentException("a page has 1 to 200 lines");
    }

    /// The first lines of a quick choice, what is due first, first.
    public static CaseQuery first(Show show, int size) {
        return new CaseQuery(CaseFilter.of(show), Order.DUE, null, size);
    }
}
