package vn.binhyen.guidance.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.guidance.CatalogueEntry;
import vn.binhyen.guidance.EntryState;
import vn.binhyen.guidance.EntryVersion;
import vn.binhyen.guidance.EntryView;
import vn.binhyen.guidance.Silence;
import vn.binhyen.guidance.files.Sheet;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Words;

/// One entry as residents would read it, what can be done with it, and how it became so.
///
/// @param silence why it is not quoted today; null when it is
/// @param titles of the procedures it names, by code
/// @param history the newest first
/// @param names of the officers in the history
/// @param said what became of a deed, as a sentence; empty at first
public record EntryPage(
        DeskFrame desk,
        EntryView view,
        @Nullable Silence silence,
        Map<String, String> titles,
        List<EntryVersion> history,
        Map<UUID, String> names,
        boolean mayChange,
        boolean mayDecide,
        String said)
        implements Page {

    @Override
    public Words words() {
        return desk.words();
    }

    @Override
    public int status() {
        return said.isEmpty() ? 200 : 409;
    }

    public CatalogueEntry entry() {
        return view.entry();
    }

    public boolean mayApprove() {
        return mayDecide && view.state() != EntryState.APPROVED;
    }

    public boolean mayRetire() {
        return mayDecide && view.state() != EntryState.RETIRED;
    }

    public String who(EntryVersion version) {
        UUID by = version.was().changedBy();
        return by == null ? words().of("guidance.by-the-seed") : names.getOrDefault(by, "");
    }

    /// What is different from the version before; empty for the first.
    public List<Sheet.Change> changes(EntryVersion version) {
        int at = history.indexOf(version);
        if (at + 1 >= history.size()) return List.of();
        return Sheet.between(history.get(at + 1).was().entry(), version.was().entry());
    }
}
