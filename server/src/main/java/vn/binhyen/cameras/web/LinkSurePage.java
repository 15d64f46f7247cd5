package vn.binhyen.cameras.web;

import vn.binhyen.ui.Page;
import vn.binhyen.ui.PortalFrame;
import vn.binhyen.ui.Words;

/// The second tap of a withdrawal.
///
/// @param purpose its code; empty for all
/// @param name of the purpose; empty for all
public record LinkSurePage(PortalFrame frame, String ticket, String purpose, String name)
        implements Page {

    @Override
    public Words words() {
        return frame.words();
    }

    @Override
    public String toString() {
        return "LinkSurePage";
    }
}
