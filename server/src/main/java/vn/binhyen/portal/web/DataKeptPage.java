package vn.binhyen.portal.web;

import vn.binhyen.ui.Page;
import vn.binhyen.ui.PortalFrame;
import vn.binhyen.ui.Words;

/// How what residents give is kept, in plain words.
public record DataKeptPage(PortalFrame frame) implements Page {

    @Override
    public Words words() {
        return frame.words();
    }
}
