package vn.binhyen.console.web;

import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Words;

/// The doors to what is set up once and seldom changed.
public record SettingsPage(DeskFrame desk) implements Page {

    @Override
    public Words words() {
        return desk.words();
    }
}
