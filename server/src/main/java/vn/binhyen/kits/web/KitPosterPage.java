package vn.binhyen.kits.web;

import java.util.List;
import vn.binhyen.kits.Kit;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Qr;
import vn.binhyen.ui.Words;

/// The poster of a kit for one commune, ready to be printed on A4.
///
/// @param police `Công an xã Ea Ning`
/// @param address what its QR code says, whole: `https://…/xa/24540/bao-tin`
/// @param lines with the unit's names in their blanks
public record KitPosterPage(
        DeskFrame desk, Kit kit, Unit unit, String police, String address, List<String> lines)
        implements Page {

    @Override
    public Words words() {
        return desk.words();
    }

    public Qr code() {
        return Qr.of(address);
    }

    /// For people without a camera: without the part before the name.
    public String typed() {
        return address.replaceFirst("^https?://", "");
    }

    public String back() {
        return "/console/kits/" + kit.code() + "?unit=" + unit.id();
    }
}
