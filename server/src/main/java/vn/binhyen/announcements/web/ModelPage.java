package vn.binhyen.announcements.web;

import java.util.List;
import java.util.Optional;
import vn.binhyen.announcements.Notice;
import vn.binhyen.kits.Kit;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.PortalFrame;
import vn.binhyen.ui.Words;

/// An announced model, for everybody, with the kit it was made from.
///
/// @param unit the name of its unit
/// @param kit none for a model that arose without one
public record ModelPage(PortalFrame frame, Notice notice, String unit, Optional<Kit> kit)
        implements Page {

    @Override
    public Words words() {
        return frame.words();
    }

    public List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    public String language() {
        return words().language().code();
    }
}
