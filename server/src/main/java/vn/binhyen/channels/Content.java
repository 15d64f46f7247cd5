package vn.binhyen.channels;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a message consists of.
public sealed interface Content {

    record Text(String text) implements Content {}

    /// A file that lies with the channel and is fetched after the message is kept.
    record Media(MediaKind kind, URI source, @Nullable String caption, @Nullable String name)
            implements Content {}

    record Location(double latitude, double longitude, String text) implements Content {
        public Location {
            if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
                throw new IllegalArgumentException("no place on earth");
            }
        }
    }

    record Sticker(String text) implements Content {}

    record Link(String url, String text) implements Content {}

    /// A button of ours was tapped.
    ///
    /// @param token what the button carries, without the mark
    /// @param title what stood on it; empty when no message of ours has such a button
    record Tap(String token, String title) implements Content {}

    /// Somebody's name, number and address, given on purpose; kept sealed.
    record Contact(@Nullable String name, @Nullable String phone, @Nullable String address)
            implements Content {}

    /// The words to keep in plain and to search; empty where there are none.
    default String words() {
        return switch (this) {
            case Text text -> text.text();
            case Media media -> media.caption() == null ? "" : media.caption();
            case Location location -> location.text();
            case Sticker sticker -> sticker.text();
            case Link link -> link.text();
            case Tap tap -> tap.title();
            case Contact _ -> "";
        };
    }

    /// The word under which the kind of message is kept.
    default String kindName() {
        return switch (this) {
            case Text _ -> "text";
            case Media media -> media.kind().name().toLowerCase(Locale.ROOT);
            case Location _ -> "location";
            case Sticker _ -> "sticker";
            case Link _ -> "link";
            case Tap _ -> "tap";
            case Contact _ -> "contact";
        };
    }
}
