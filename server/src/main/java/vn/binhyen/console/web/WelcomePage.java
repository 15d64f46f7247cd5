package vn.binhyen.console.web;

import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Words;

/// The first page of a role that handles no cases: what this role can open.
public record WelcomePage(DeskFrame desk) implements Page {

    @Override
    public Words words() {
        return desk.words();
    }
}
