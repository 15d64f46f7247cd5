package vn.binhyen.console;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Words;

/// Keying in what somebody told on the phone or at the counter.
///
/// @param number the form's one-time number, sealed
/// @param units where it may belong; one for a commune's officer
/// @param receipt the code to read to the caller, once it is kept; `caseAddress` goes with it
public record KeyInPage(
        DeskFrame desk,
        KeyInForm form,
        String number,
        List<Unit> units,
        Problems problems,
        @Nullable String receipt,
        @Nullable String caseAddress)
        implements Page {

    @Override
    public Words words() {
        return desk.words();
    }

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }
}
