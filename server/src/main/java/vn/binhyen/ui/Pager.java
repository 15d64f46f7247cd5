package vn.binhyen.ui;

import org.jspecify.annotations.Nullable;

/// Where one is in a long list. Pages count from 1.
///
/// @param address of the list with its filters, ending in `?` or `&`, so that `page=2` may follow
public record Pager(int page, int pages, String address) {

    public static Pager of(int page, long total, int perPage, String address) {
        int pages = (int) Math.max(1, (total + perPage - 1) / perPage);
        return new Pager(Math.clamp(page, 1, pages), pages, address);
    }

    public boolean several() {
        return pages > 1;
    }

    public @Nullable String previous() {
        return page > 1 ? address + "page=" + (page - 1) : null;
    }

    public @Nullable String next() {
        return page < pages ? address + "page=" + (page + 1) : null;
    }
}
