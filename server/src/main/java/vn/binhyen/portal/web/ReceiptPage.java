package vn.binhyen.portal.web;

import java.time.Instant;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.PortalFrame;
import vn.binhyen.ui.Qr;
import vn.binhyen.ui.Words;

/// The slip of paper to keep: the code largest of all, and going on only once it is kept.
///
/// @param ticket the code, sealed, for the way to the follow-up page
/// @param notConfirmed the person went on without saying that the code is kept
public record ReceiptPage(
        PortalFrame frame,
        String code,
        String ticket,
        Qr follow,
        Instant at,
        boolean anonymous,
        boolean notConfirmed)
        implements Page {

    @Override
    public Words words() {
        return frame.words();
    }

    @Override
    public int status() {
        return notConfirmed ? 422 : 200;
    }
}
