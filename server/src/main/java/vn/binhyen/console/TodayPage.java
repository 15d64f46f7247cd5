package vn.binhyen.console;

import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Words;

/// What to do first.
public record TodayPage(DeskFrame desk) implements Page {

    @Override
    public Words words() {
        return desk.words();
    }
}
