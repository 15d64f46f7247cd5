package vn.binhyen.cameras.web;

import java.util.List;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Pager;
import vn.binhyen.ui.PortalFrame;
import vn.binhyen.ui.Words;

/// The public log of requests for footage, without persons.
public record LogPage(PortalFrame frame, List<Row> rows, Pager pager) implements Page {

    /// @param month `11/2026`
    public record Row(
            String month, String unit, String purpose, String length, String outcome, int clips) {}

    @Override
    public Words words() {
        return frame.words();
    }
}
