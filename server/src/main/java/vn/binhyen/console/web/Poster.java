package vn.binhyen.console.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a commune may hang up. Each leads to an address of the commune that stays the same whatever
/// page is behind it.
public enum Poster {
    REPORT("bao-tin", "report"),
    ASK("hoi", "ask"),
    LODGING("luu-tru", "bed"),
    LOOK_UP("tra-cuu", "search"),
    VERIFY("trang-that", "shield");

    private final String path;
    private final String icon;

    Poster(String path, String icon) {
        this.path = path;
        this.icon = icon;
    }

    /// As addresses of the console and the keys of messages write it: `look-up`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String icon() {
        return icon;
    }

    /// `/xa/24540/bao-tin`
    String pathOf(String commune) {
        return "/xa/" + commune + "/" + path;
    }

    static Optional<Poster> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
