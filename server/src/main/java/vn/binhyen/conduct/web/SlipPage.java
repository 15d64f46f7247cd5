package vn.binhyen.conduct.web;

import java.time.Instant;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.PortalFrame;
import vn.binhyen.ui.Words;

/// The receipt of a report about an officer: a code, and nothing that says what it is for.
///
/// @param ticket the code, sealed, for the way to the talk
/// @param notConfirmed the person went on without saying that the code is kept
public record SlipPage(
        PortalFrame frame, String code, String ticket, Instant at, boolean notConfirmed)
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
