package vn.binhyen.partners.web;

import java.util.List;
import vn.binhyen.partners.application.PartnerDoor;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.PortalFrame;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Words;

/// What a partner sees behind its link.
///
/// @param ticket the link's code, sealed
/// @param number the sealed one-time number of the form
/// @param said what was being written, and `place`
/// @param receipt of what was just sent; empty otherwise
public record PartnerLinkPage(
        PortalFrame frame,
        String name,
        String ticket,
        String number,
        String said,
        String place,
        List<PartnerDoor.Line> lines,
        String receipt,
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

    /// Nothing of a link in a log.
    @Override
    public String toString() {
        return "PartnerLinkPage";
    }
}
