package vn.binhyen.console.web;

import vn.binhyen.territory.Unit;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Qr;
import vn.binhyen.ui.Words;

/// One poster, ready to be printed.
///
/// @param police `Công an xã Ea Ning`
/// @param address what its QR code says, whole: `https://…/xa/24540/bao-tin`
/// @param a3 twice as large as A4
public record PosterPage(
        DeskFrame desk, Poster poster, Unit unit, String police, String address, boolean a3)
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

    /// What every true address of ours begins with.
    public String host() {
        return typed().substring(0, typed().indexOf('/'));
    }

    public String say(String what) {
        return words().of("console.posters." + poster.word() + "." + what);
    }
}
