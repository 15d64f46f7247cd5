package vn.binhyen.kits.web;

import java.util.List;
import vn.binhyen.kits.Kit;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Words;

/// The kits there are, with when each fits.
///
/// @param asked the words looked for
/// @param kind the code of the kind chosen; empty for all
public record KitsPage(
        DeskFrame desk, List<Kit> kits, List<Kit.Kind> kinds, String asked, String kind)
        implements Page {

    @Override
    public Words words() {
        return desk.words();
    }

    public String language() {
        return words().language().code();
    }
}
