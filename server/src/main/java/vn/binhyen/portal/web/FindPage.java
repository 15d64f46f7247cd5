package vn.binhyen.portal.web;

import java.util.List;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.PortalFrame;
import vn.binhyen.ui.Words;

/// Finding one's commune: by its name, or in the list.
///
/// @param typed the words asked for; empty for the whole list
public record FindPage(PortalFrame frame, String typed, List<Unit> communes) implements Page {

    @Override
    public Words words() {
        return frame.words();
    }
}
