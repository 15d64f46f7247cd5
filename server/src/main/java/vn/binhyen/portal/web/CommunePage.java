package vn.binhyen.portal.web;

import java.util.List;
import vn.binhyen.presence.OfficialPage;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.PortalFrame;
import vn.binhyen.ui.Words;

/// A commune's police: its official pages, and its doors.
public record CommunePage(PortalFrame frame, Unit commune, List<OfficialPage> pages)
        implements Page {

    @Override
    public Words words() {
        return frame.words();
    }
}
