package vn.binhyen.partners.web;

import java.util.List;
import java.util.UUID;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Pager;
import vn.binhyen.ui.Words;

/// The partners of one's units.
public record PartnersPage(DeskFrame desk, List<Row> rows, Pager pager) implements Page {

    /// @param pledge document and day; empty where there is none
    /// @param sent how many messages it sent
    public record Row(
            UUID id,
            String name,
            String kind,
            String unit,
            String pledge,
            long sent,
            boolean stands) {}

    @Override
    public Words words() {
        return desk.words();
    }
}
