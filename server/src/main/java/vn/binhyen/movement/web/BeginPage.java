package vn.binhyen.movement.web;

import java.util.List;
import vn.binhyen.movement.Area;
import vn.binhyen.movement.Origin;
import vn.binhyen.territory.Unit;
import vn.binhyen.territory.Village;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Words;

/// The form that begins a model.
///
/// @param villages those of the unit chosen
/// @param purpose what the kit is for; empty without one
public record BeginPage(
        DeskFrame desk,
        BeginDoor.Form form,
        List<Unit> units,
        List<Village> villages,
        List<SitesPage.Choice> kits,
        String purpose,
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

    public Area[] areas() {
        return Area.values();
    }

    public Origin[] origins() {
        return Origin.values();
    }
}
