package vn.binhyen.console.web;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/// Which list of the inbox is looked at, as it stands in the address.
///
/// @param show `waiting`, `undelivered` or `all`
/// @param before only conversations whose newest message is older, to page on
public record InboxAddress(String show, @Nullable Instant before) {

    static InboxAddress of(String show, String before) {
        String known =
                switch (show) {
                    case "undelivered", "all" -> show;
                    default -> "waiting";
                };
        return new InboxAddress(known, instant(before));
    }

    public String query() {
        return "?show=" + show + (before == null ? "" : "&before=" + before);
    }

    private static @Nullable Instant instant(String text) {
        try {
            return text.isEmpty() ? null : Instant.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
