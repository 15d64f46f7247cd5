package vn.binhyen.announcements.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.binhyen.announcements.Notice;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.PortalFrame;
import vn.binhyen.ui.Words;

/// The models that were announced, for everybody.
///
/// @param units the names of their units, by site
public record LibraryPage(PortalFrame frame, List<Notice> notices, Map<UUID, String> units)
        implements Page {

    @Override
    public Words words() {
        return frame.words();
    }

    public String unit(Notice notice) {
        return units.getOrDefault(notice.site(), "");
    }
}
