package vn.binhyen.simulator.world;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/// What a message holds, whoever wrote it.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Content.Text.class, name = "text"),
    @JsonSubTypes.Type(value = Content.Image.class, name = "image"),
    @JsonSubTypes.Type(value = Content.Gif.class, name = "gif"),
    @JsonSubTypes.Type(value = Content.Document.class, name = "file"),
    @JsonSubTypes.Type(value = Content.Audio.class, name = "audio"),
    @JsonSubTypes.Type(value = Content.Video.class, name = "video"),
    @JsonSubTypes.Type(value = Content.Place.class, name = "location"),
    @JsonSubTypes.Type(value = Content.Sticker.class, name = "sticker"),
    @JsonSubTypes.Type(value = Content.Link.class, name = "link"),
    @JsonSubTypes.Type(value = Content.Card.class, name = "business_card"),
    @JsonSubTypes.Type(value = Content.Menu.class, name = "menu"),
    @JsonSubTypes.Type(value = Content.AskContact.class, name = "ask_contact")
})
public sealed interface Content {

    record Text(String text) implements Content {}

    record Image(String url, String caption) implements Content {}

    record Gif(String url) implements Content {}

    record Document(String url, String name, long size, String type, String checksum)
            implements Content {}

    record Audio(String url) implements Content {}

    record Video(String url, String thumbnail, String description) implements Content {}

    /// Coordinates are text on the wire, and stay so.
    record Place(String latitude, String longitude) implements Content {}

    record Sticker(String id, String url) implements Content {}

    record Link(String url, String thumbnail, String description) implements Content {}

    record Card(String phone, String qrCodeUrl, String thumbnail) implements Content {}

    /// A page's text with buttons under it.
    record Menu(String text, List<Button> buttons) implements Content {}

    /// A page asks for name, phone and address.
    record AskContact(String title, String subtitle) implements Content {}

    /// @param type `oa.query.show`, `oa.query.hide`, `oa.open.url`, `oa.open.phone` or
    ///   `oa.open.sms`
    /// @param value the text to send, the address to open or the number to dial
    record Button(String title, String type, String value) {}

    /// The words in it, for lists and the sent log; empty when it has none.
    default String words() {
        return switch (this) {
            case Text(String text) -> text;
            case Image(_, String caption) -> caption;
            case Menu(String text, _) -> text;
            case AskContact(String title, _) -> title;
            case Document document -> document.name();
            case Link link -> link.description();
            case Video video -> video.description();
            case Gif _, Audio _, Place _, Sticker _, Card _ -> "";
        };
    }

    /// The ending of the event's name: `user_send_` or `oa_send_` and this. A page's buttons are
    /// announced as text and its question for contact details as a template (the platform's own
    /// names here are not known).
    default String eventEnding() {
        return switch (this) {
            case Text _, Menu _ -> "text";
            case Image _ -> "image";
            case Gif _ -> "gif";
            case Document _ -> "file";
            case Audio _ -> "audio";
            case Video _ -> "video";
            case Place _ -> "location";
            case Sticker _ -> "sticker";
            case Link _ -> "link";
            case Card _ -> "business_card";
            case AskContact _ -> "template";
        };
    }

    /// The `type` of a history item.
    default String historyType() {
        return switch (this) {
            case Text _, Menu _, AskContact _ -> "text";
            case Image _ -> "photo";
            case Gif _ -> "GIF";
            case Document _ -> "file";
            case Audio _ -> "voice";
            case Video _ -> "video";
            case Place _ -> "location";
            case Sticker _ -> "sticker";
            case Link _, Card _ -> "link";
        };
    }

    /// Where its bytes or its page are; empty when it has no address.
    default String address() {
        return switch (this) {
            case Image(String url, _) -> url;
            case Gif(String url) -> url;
            case Document document -> document.url();
            case Audio(String url) -> url;
            case Video video -> video.url();
            case Sticker(_, String url) -> url;
            case Link link -> link.url();
            case Text _, Menu _, AskContact _, Place _, Card _ -> "";
        };
    }
}
