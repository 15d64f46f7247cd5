package vn.binhyen.conduct.web;

import vn.binhyen.conduct.ConductDoor.Standing;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.PortalFrame;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Words;

/// Where a report about an officer stands, and the talk with the inspector.
///
/// @param ticket the code, sealed
/// @param number the sealed one-time number of the next message
/// @param said what was being written
public record StandingPage(
        PortalFrame frame,
        Standing standing,
        String ticket,
        String number,
        String said,
        Problems problems)
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
