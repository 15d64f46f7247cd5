package vn.binhyen.simulator.pages;

import org.jspecify.annotations.Nullable;
import vn.binhyen.simulator.world.Content;

/// One message as it is drawn.
///
/// @param mine written by whoever looks at the page
/// @param by who wrote it, when that is not plain from the side
/// @param state how far an own message came, in words; empty for the others'
/// @param quote the words it answers
public record Bubble(
        String id,
        boolean mine,
        String by,
        String time,
        Content content,
        String state,
        @Nullable String quote,
        @Nullable String reaction) {

    /// Addresses of our own can be shown in place; others are only linked.
    public boolean showable(String url) {
        return url.contains("/cdn/") || url.contains("/stickers/");
    }

    /// The same file under this page's own origin.
    public String local(String url) {
        int at = Math.max(url.indexOf("/cdn/"), url.indexOf("/stickers/"));
        return at < 0 ? url : url.substring(at);
    }

    public String size(long bytes) {
        return bytes < 1024 * 1024
                ? Math.max(1, bytes / 1024) + " KB"
                : bytes / (1024 * 1024) + " MB";
    }

    public String map(Content.Place place) {
        return "geo:" + place.latitude() + "," + place.longitude();
    }
}
