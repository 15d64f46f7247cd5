package vn.binhyen.cameras.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Pager;
import vn.binhyen.ui.Words;

/// Requests of one's units, those that wait first.
public record RequestListPage(DeskFrame desk, List<Row> rows, Pager pager) implements Page {

    /// @param state `waiting`, `done` or `late`, and in words
    public record Row(
            UUID id,
            String unit,
            String purpose,
            String place,
            Instant askedAt,
            String state,
            String said) {}

    @Override
    public Words words() {
        return desk.words();
    }
}
