package vn.binhyen.cameras.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.cameras.Circle;
import vn.binhyen.cameras.Purpose;
import vn.binhyen.cases.CaseView;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Words;

/// The form of a request that names a case.
///
/// @param near how many households the ground holds, if that was asked
public record NewRequestPage(
        DeskFrame desk,
        CaseView about,
        RequestForm form,
        UUID number,
        List<Purpose> purposes,
        @Nullable String near,
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

    public List<Integer> radii() {
        return Circle.RADII;
    }

    public String name(Purpose purpose) {
        return purpose.name().in(words().language().code());
    }
}
