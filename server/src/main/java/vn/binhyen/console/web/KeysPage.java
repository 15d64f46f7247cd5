package vn.binhyen.console.web;

import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Words;

/// The keys that work everywhere.
public record KeysPage(DeskFrame desk) implements Page {

    @Override
    public Words words() {
        return desk.words();
    }
}
