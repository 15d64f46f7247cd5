package vn.binhyen.movement.web;

import java.util.List;
import vn.binhyen.movement.Sites;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Pager;
import vn.binhyen.ui.Words;

/// Models by name, each with its sites as the reader sees them.
///
/// @param typed what was searched for
public record ModelsPage(DeskFrame desk, List<Row> rows, long all, Pager pager, String typed)
        implements Page {

    /// @param home the name of the unit where it began
    public record Row(Sites.Counted of, String home) {}

    @Override
    public Words words() {
        return desk.words();
    }
}
