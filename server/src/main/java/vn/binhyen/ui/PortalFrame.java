package vn.binhyen.ui;

import org.jspecify.annotations.Nullable;

/// What surrounds a page for residents. Addresses go through [#to], so that a reader of English
/// stays in English without any cookie: their pages live under `/en`.
///
/// @param path the page's address without the language
/// @param place whose page this is, e.g. `Công an xã Ea Ning`; null for the whole province
/// @param around what it belongs to, e.g. `tỉnh Đắk Lắk`; null where nothing is known
public record PortalFrame(
        Words words, String path, @Nullable String place, @Nullable String around) {

    public PortalFrame of(String place, String around) {
        return new PortalFrame(words, path, place, around);
    }

    /// That address in the reader's language.
    public String to(String address) {
        return in(words.language(), address);
    }

    /// This page in the other language.
    public String inOther() {
        return in(words.language().other(), path);
    }

    private static String in(Language language, String address) {
        if (language == Language.VIETNAMESE) return address;
        return "/en" + (address.equals("/") ? "" : address);
    }
}
