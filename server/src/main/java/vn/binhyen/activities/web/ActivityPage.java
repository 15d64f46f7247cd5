package vn.binhyen.activities.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.activities.Activity;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Words;

/// One activity: what it says now, every version before, and the forms that change it.
///
/// @param history newest first
/// @param cases linked cases, for those who work with cases
/// @param form null where this member may not change it, or nothing is left to change
/// @param done what was just done, or nothing
public record ActivityPage(
        DeskFrame desk,
        String name,
        String where,
        String site,
        List<Version> history,
        Set<UUID> cases,
        List<UUID> pictures,
        @Nullable ActivityForm form,
        String done)
        implements Page {

    public record Version(Activity activity, String by, List<Told.Line> lines) {}

    @Override
    public Words words() {
        return desk.words();
    }

    @Override
    public int status() {
        return form != null && form.problems().any() ? 422 : 200;
    }

    public Activity newest() {
        return history.getFirst().activity();
    }

    public boolean isPlanned() {
        return newest().state() == Activity.State.PLANNED;
    }
}
