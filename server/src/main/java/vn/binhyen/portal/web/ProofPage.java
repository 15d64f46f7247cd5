package vn.binhyen.portal.web;

import org.jspecify.annotations.Nullable;
import vn.binhyen.cases.ReportDoor.Proof;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.PortalFrame;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Words;

/// The page where a proof's code is given out, asked for, and a signed line checked.
///
/// @param given a code just given to who holds the receipt
/// @param proof what the code shows, with its signed line
/// @param ours whether a line that was pasted is this installation's; null when none was
public record ProofPage(
        PortalFrame frame,
        @Nullable String given,
        @Nullable Proof proof,
        Statements.@Nullable Signed signed,
        @Nullable Boolean ours,
        String text,
        String signature,
        String publicKey,
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
