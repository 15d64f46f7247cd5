package vn.binhyen.examples.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Pager;
import vn.binhyen.ui.Words;

/// The examples of one's units: collectives by name, persons by role.
public record ExamplesPage(DeskFrame desk, List<Row> rows, Pager pager) implements Page {

    /// @param state the word of its state, and `badge` the shape
    public record Row(
            UUID id,
            String who,
            String form,
            String unit,
            LocalDate proposedOn,
            String state,
            String badge) {}

    @Override
    public Words words() {
        return desk.words();
    }
}
