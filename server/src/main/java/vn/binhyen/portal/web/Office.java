package vn.binhyen.portal.web;

import java.time.LocalDate;
import java.util.List;
import vn.binhyen.presence.OfficialPage;
import vn.binhyen.territory.Unit;

/// The police of a commune: what it is called, what it was made of, its official pages.
///
/// @param police `Công an xã Ea Ning`
/// @param before what the commune was made of; empty where it only went on
/// @param named those among them whose name was written and is another than today's
public record Office(
        Unit unit,
        String police,
        List<Before> before,
        List<Before> named,
        List<OfficialPage> pages) {

    /// An old commune that went up in this one.
    ///
    /// @param name `Xã Ea Bông (huyện Krông Ana, tỉnh Đắk Lắk)`
    /// @param day since when it is part of this one
    /// @param partly only a part of it came here
    public record Before(String name, LocalDate day, boolean partly) {}

    public Office {
        before = List.copyOf(before);
        named = List.copyOf(named);
        pages = List.copyOf(pages);
    }
}
