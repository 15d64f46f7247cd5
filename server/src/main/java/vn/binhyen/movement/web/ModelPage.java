package vn.binhyen.movement.web;

import java.util.List;
import vn.binhyen.movement.Model;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Pager;
import vn.binhyen.ui.Words;

/// One model with its sites as the reader sees them.
///
/// @param home the name of the unit where it began
/// @param active how many of them work today
public record ModelPage(
        DeskFrame desk,
        Model model,
        String home,
        List<SitesPage.Row> rows,
        long all,
        int active,
        Pager pager)
        implements Page {

    @Override
    public Words words() {
        return desk.words();
    }
}
