package vn.binhyen.staff.web;

import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Words;

/// One's own account: who one is here, the language, the way out.
///
/// @param mayForward whether this role may bind a chat to hand messages on
public record MePage(DeskFrame desk, boolean mayForward) implements Page {

    @Override
    public Words words() {
        return desk.words();
    }
}
