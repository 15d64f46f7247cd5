package vn.binhyen.portal.web;

import java.time.Duration;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.PortalFrame;
import vn.binhyen.ui.Words;

/// Too much at once from one place: how many seconds to wait. What was typed is still in the form
/// behind.
public record BusyPage(PortalFrame frame, Duration rest) implements Page {

    @Override
    public Words words() {
        return frame.words();
    }

    @Override
    public int status() {
        return 429;
    }

    public long seconds() {
        return Math.max(1, rest.plusMillis(999).toSeconds());
    }
}
