package vn.binhyen.movement.web;

import java.util.List;
import vn.binhyen.movement.Committee;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Words;

/// The steering committees of the reader's units, and the form for a new one.
///
/// @param above those that may be above another
public record CommitteesPage(
        DeskFrame desk,
        List<Row> rows,
        CommitteesDoor.Form form,
        List<Unit> units,
        List<Committee> above,
        Problems problems)
        implements Page {

    public record Row(Committee committee, String unit) {}

    @Override
    public Words words() {
        return desk.words();
    }

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }
}
