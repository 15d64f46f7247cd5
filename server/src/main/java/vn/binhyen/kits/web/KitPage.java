package vn.binhyen.kits.web;

import java.util.List;
import vn.binhyen.kits.ActivityKind;
import vn.binhyen.kits.Kit;
import vn.binhyen.kits.KitFacts;
import vn.binhyen.kits.KitPapers;
import vn.binhyen.kits.PaperKind;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Words;

/// What a kit holds.
///
/// @param units those the reader may prepare papers for
/// @param activities the kinds it uses
/// @param open whether it may be started with today
public record KitPage(
        DeskFrame desk,
        Kit kit,
        Unit unit,
        List<Unit> units,
        List<ActivityKind> activities,
        KitFacts facts,
        KitPapers papers,
        boolean open)
        implements Page {

    @Override
    public Words words() {
        return desk.words();
    }

    public String language() {
        return words().language().code();
    }

    public String address() {
        return "/console/kits/" + kit.code();
    }

    /// Behind an address of this kit.
    public String ofUnit() {
        return "?unit=" + unit.id();
    }

    public PaperKind[] kinds() {
        return PaperKind.values();
    }

    /// Words of the kit, with the unit's names in their blanks.
    public String said(String words) {
        return papers.said(kit, words, facts);
    }

    public String count(Kit.Office office) {
        return office.least() == office.most()
                ? String.valueOf(office.least())
                : office.least() + "–" + office.most();
    }
}
