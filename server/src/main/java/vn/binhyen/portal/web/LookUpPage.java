package vn.binhyen.portal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.cases.topics.Wording;
import vn.binhyen.guidance.lookups.Standing;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.PortalFrame;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Words;

/// "Is my card ready?": the two questions, and what the lists say.
///
/// @param kinds what there are lists of
/// @param commune the code of the commune whose link brought the resident; empty for the province
/// @param number of the form, for once
/// @param found what was found; null before anything was asked, empty for who stands in no list
public record LookUpPage(
        PortalFrame frame,
        List<Wording> kinds,
        String commune,
        String number,
        LookUpForm form,
        @Nullable List<Found> found,
        Problems problems)
        implements Page {

    /// @param office `Công an xã Ea Ning`
    public record Found(Standing standing, String office) {}

    @Override
    public Words words() {
        return frame.words();
    }

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }

    public String said(Wording wording) {
        return wording.in(words().language().code());
    }

    public String kindsInOneLine() {
        return String.join(", ", kinds.stream().map(this::said).toList());
    }
}
