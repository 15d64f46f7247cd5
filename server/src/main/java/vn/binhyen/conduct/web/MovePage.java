package vn.binhyen.conduct.web;

import org.jspecify.annotations.Nullable;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Words;

/// Asks before something is moved to the channel about officers, and says afterwards what became of
/// it. It shows nothing of what is moved.
///
/// @param what `case` or `conversation`
/// @param id empty once it is moved
/// @param said the key of a sentence; null before anything was done
public record MovePage(DeskFrame desk, String what, String id, boolean open, @Nullable String said)
        implements Page {

    @Override
    public Words words() {
        return desk.words();
    }

    @Override
    public int status() {
        return said != null && !id.isEmpty() ? 422 : 200;
    }
}
