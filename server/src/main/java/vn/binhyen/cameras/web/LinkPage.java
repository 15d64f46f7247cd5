package vn.binhyen.cameras.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.PortalFrame;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Words;

/// What a household sees behind its link.
///
/// @param ticket the link's code, sealed, so that no address needs it again
/// @param done what was just done, in a sentence; empty otherwise
/// @param sha256 of the clip just lent; empty otherwise
public record LinkPage(
        PortalFrame frame,
        String ticket,
        List<Agreed> consents,
        List<Asked> asked,
        List<Lent> lent,
        String done,
        String sha256,
        Problems problems)
        implements Page {

    /// @param words the consent as it was agreed to, or as it reads now
    /// @param renewable whether the yearly question waits for an answer
    public record Agreed(
            String code, String purpose, String words, String standing, boolean renewable) {}

    /// @param answered whether a clip was lent already
    public record Asked(
            UUID request,
            String purpose,
            String place,
            String window,
            String until,
            boolean answered) {}

    public record Lent(LocalDate on, String sha256, boolean gone) {}

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
        return "LinkPage";
    }
}
