package vn.binhyen.movement.web;

import java.util.List;
import vn.binhyen.movement.Origin;
import vn.binhyen.movement.Site;
import vn.binhyen.movement.Stage;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Pager;
import vn.binhyen.ui.Words;

/// A page of the list of sites.
///
/// @param all how many there are with these filters
/// @param asked the filters as they were typed
public record SitesPage(
        DeskFrame desk,
        List<Row> rows,
        long all,
        Pager pager,
        List<Unit> units,
        List<Choice> kits,
        SitesDoor.Asked asked)
        implements Page {

    /// A site with the name of its place.
    public record Row(Site site, String place) {}

    public record Choice(String code, String name) {}

    @Override
    public Words words() {
        return desk.words();
    }

    public String typed() {
        return SitesDoor.Asked.or(asked.q());
    }

    public boolean chosen(String given, String value) {
        return SitesDoor.Asked.or(given).equals(value);
    }

    public Stage[] stages() {
        return Stage.values();
    }

    public Origin[] origins() {
        return Origin.values();
    }

    /// The same list as a file for a spreadsheet.
    public String file(String ending) {
        return asked.address().replace("/sites?", "/sites." + ending + "?");
    }
}
