package vn.binhyen.portal.web;

import vn.binhyen.ui.Page;
import vn.binhyen.ui.PortalFrame;
import vn.binhyen.ui.Words;

/// The first page for residents: the doors that exist today.
public record HomePage(PortalFrame frame, String province) implements Page {

    @Override
    public Words words() {
        return frame.words();
    }
}
