package vn.binhyen.movement.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.movement.SiteImports;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Words;

/// Bringing a file of sites.
///
/// @param shown the one looked at; null for none
public record ImportPage(
        DeskFrame desk,
        UUID id,
        SiteImports.@Nullable Progress shown,
        List<SiteImports.Progress> mine,
        Problems problems)
        implements Page {

    @Override
    public Words words() {
        return desk.words();
    }

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }

    public String sentence(SiteImports.Mistake mistake) {
        return words().of("movement.import.wrong." + mistake.what(), mistake.given());
    }

    /// `12 of 40`, in words.
    public String told(SiteImports.Progress one) {
        if (one.doneAt() == null)
            return words().of("movement.import.reading", one.read(), one.lines());
        return words().of("movement.import.done", one.kept(), one.known(), one.wrong());
    }
}
