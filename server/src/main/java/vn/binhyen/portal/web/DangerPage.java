package vn.binhyen.portal.web;

import vn.binhyen.ui.Page;
import vn.binhyen.ui.PortalFrame;
import vn.binhyen.ui.Words;

/// The form stops: somebody may be in danger, and a call is faster.
///
/// @param form as it will go on, should the person go on
/// @param heard the words sounded so; false if the person said so
public record DangerPage(PortalFrame frame, ReportForm form, boolean heard) implements Page {

    @Override
    public Words words() {
        return frame.words();
    }
}
