package vn.binhyen.partners.web;

import vn.binhyen.ui.Page;
import vn.binhyen.ui.PortalFrame;
import vn.binhyen.ui.Words;

/// A link that opens nothing: never given, made anew since, shut, or left open too long.
public record PartnerLinkGonePage(PortalFrame frame) implements Page {

    @Override
    public Words words() {
        return frame.words();
    }

    @Override
    public int status() {
        return 404;
    }
}
