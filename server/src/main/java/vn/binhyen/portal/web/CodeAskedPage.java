package vn.binhyen.portal.web;

import vn.binhyen.ui.Page;
import vn.binhyen.ui.PortalFrame;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Words;

/// Asks for the code of a receipt.
///
/// @param said words written on the follow-up page before the code had to be given again
public record CodeAskedPage(PortalFrame frame, String code, String said, Problems problems)
        implements Page {

    @Override
    public Words words() {
        return frame.words();
    }

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }
}
