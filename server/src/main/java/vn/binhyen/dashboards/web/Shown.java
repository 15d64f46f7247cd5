package vn.binhyen.dashboards.web;

import vn.binhyen.charts.Picture;

/// A picture, and beside it the same numbers.
///
/// @param code names it on its page and in the address of its files
/// @param title as its page says it; as a file it says whose figures they are too
public record Shown(String code, String title, Picture picture, Numbers numbers) {

    public String drawn() {
        return picture.inPage("p-" + code);
    }
}
