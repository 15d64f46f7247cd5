package vn.binhyen.console.web;

import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Words;

/// The doors the bar of a phone has no room for.
public record MorePage(DeskFrame desk) implements Page {

    @Override
    public Words words() {
        return desk.words();
    }
}
