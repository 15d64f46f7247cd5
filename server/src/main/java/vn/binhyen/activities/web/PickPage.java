package vn.binhyen.activities.web;

import java.util.List;
import vn.binhyen.kits.ActivityKind;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Words;

/// Which kind of activity is logged.
///
/// @param member who waits for what is kept on this phone
/// @param rest what stays as it is in the address: `&site=…`
public record PickPage(
        DeskFrame desk, String member, List<ActivityKind> kinds, boolean planned, String rest)
        implements Page {

    @Override
    public Words words() {
        return desk.words();
    }

    public String name(ActivityKind kind) {
        return kind.name().in(words().language().code());
    }
}
