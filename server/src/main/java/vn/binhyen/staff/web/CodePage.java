package vn.binhyen.staff.web;

import vn.binhyen.ui.Page;
import vn.binhyen.ui.Words;

/// The one-time code.
public record CodePage(Words words, String csrf, boolean refused, String next, String resume)
        implements Page {

    @Override
    public int status() {
        return refused ? 422 : 200;
    }
}
