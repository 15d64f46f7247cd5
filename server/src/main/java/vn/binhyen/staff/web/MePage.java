package vn.binhyen.staff.web;

import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Words;

/// One's own account: who one is here, the language, the way out.
public record MePage(DeskFrame desk) implements Page {

    @Override
    public Words words() {
        return desk.words();
    }
}
