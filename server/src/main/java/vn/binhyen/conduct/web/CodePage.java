package vn.binhyen.conduct.web;

import vn.binhyen.ui.Page;
import vn.binhyen.ui.PortalFrame;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Words;

/// Asks for the code of a report about an officer.
///
/// @param said words written before the code had to be given again
public record CodePage(PortalFrame frame, String said, Problems problems) implements Page {

    @Override
    public Words words() {
        return frame.words();
    }

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }
}
