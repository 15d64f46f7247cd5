package vn.binhyen.console.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.dialogue.ChatBindings;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Words;

/// One's own Zalo: bound or not, and the code to bind it.
///
/// @param code the code just issued, shown on this answer only
public record MyChatPage(DeskFrame desk, List<Instant> bound, ChatBindings.@Nullable Code code)
        implements Page {

    @Override
    public Words words() {
        return desk.words();
    }
}
