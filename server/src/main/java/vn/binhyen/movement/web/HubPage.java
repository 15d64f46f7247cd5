package vn.binhyen.movement.web;

import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Words;

/// The movement's first page.
///
/// @param models how many models are known in the province
/// @param active how many sites the reader sees at work, and how many are prepared
public record HubPage(DeskFrame desk, long models, long active, long prepared) implements Page {

    @Override
    public Words words() {
        return desk.words();
    }
}
