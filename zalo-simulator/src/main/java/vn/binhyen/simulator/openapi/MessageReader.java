package vn.binhyen.simulator.openapi;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.binhyen.simulator.PublicAddress;
import vn.binhyen.simulator.world.Assets;
import vn.binhyen.simulator.world.Content;
import vn.binhyen.simulator.world.Shelf;

/// Reads the `message` of a consultation message; refuses what the platform refuses.
@Component
class MessageReader {
    private static final int TEXT = 2_000;
    private static final int BUTTONS = 5;
    private static final int BUTTON_TITLE = 100;
    private static final int BUTTON_PAYLOAD = 1_000;
    private static final Set<String> DIALS = Set.of("oa.open.phone", "oa.open.sms");

    private final Assets assets;
    private final PublicAddress address;

    MessageReader(Assets assets, PublicAddress address) {
        this.assets = assets;
        this.address = address;
    }

    Content read(String pageId, JsonNode message) {
        String text = text(message);
        JsonNode attachment = message.path("attachment");
        if (attachment.isMissingNode()) {
            if (text.isBlank()) throw Refusal.invalid("message");
            return new Content.Text(text);
        }
        JsonNode payload = attachment.path("payload");
        return switch (attachment.path("type").asString("")) {
            case "file" -> file(pageId, payload);
            case "template" -> template(pageId, text, payload);
            default -> throw Refusal.of(-233);
        };
    }

    /// Counted in characters of the composed form.
    private static String text(JsonNode message) {
        String text = Normalizer.normalize(message.path("text").asString(""), Normalizer.Form.NFC);
        if (text.codePointCount(0, text.length()) > TEXT) throw Refusal.tooMuch();
        return text;
    }

    private Content template(String pageId, String text, JsonNode payload) {
        JsonNode elements = payload.path("elements");
        return switch (payload.path("template_type").asString("")) {
            case "" -> menu(text, payload.path("buttons"));
            case "media" -> media(pageId, text, only(elements));
            case "request_user_info" -> askContact(only(elements));
            default -> throw Refusal.of(-233);
        };
    }

    private static JsonNode only(JsonNode elements) {
        if (elements.size() != 1) throw Refusal.invalid("elements");
        return elements.get(0);
    }

    private Content menu(String text, JsonNode buttons) {
        if (text.isBlank()) throw Refusal.invalid("text");
        if (!buttons.isArray() || buttons.isEmpty()) throw Refusal.invalid("buttons");
        if (buttons.size() > BUTTONS) throw Refusal.tooMuch();
        List<Content.Button> read = new ArrayList<>();
        buttons.forEach(button -> read.add(button(button)));
        return new Content.Menu(text, List.copyOf(read));
    }

    private static Content.Button button(JsonNode button) {
        String title = button.path("title").asString("");
        String type = button.path("type").asString("");
        JsonNode payload = button.path("payload");
        if (title.isBlank()) throw Refusal.invalid("title");
        if (title.length() > BUTTON_TITLE) throw Refusal.tooMuch();
        String value;
        if (type.equals("oa.open.url")) value = payload.path("url").asString("");
        else if (type.startsWith("oa.query.")) value = payload.asString("");
        else if (DIALS.contains(type)) value = payload.path("phone_code").asString("");
        else throw Refusal.invalid("type");
        if (value.isBlank()) throw Refusal.invalid("payload");
        if (value.length() > BUTTON_PAYLOAD) throw Refusal.tooMuch();
        if (type.equals("oa.open.url") && !value.matches("https?://.+"))
            throw Refusal.invalid("url");
        if (type.startsWith("oa.query.") && !type.matches("oa\\.query\\.(show|hide)"))
            throw Refusal.invalid("type");
        return new Content.Button(title, type, value);
    }

    private Content media(String pageId, String text, JsonNode element) {
        String id = element.path("attachment_id").asString("");
        return switch (element.path("media_type").asString("")) {
            case "image" -> new Content.Image(source(Assets.Kind.IMAGE, pageId, element), text);
            case "gif" -> {
                if (!element.path("width").canConvertToInt()
                        || !element.path("height").canConvertToInt()) {
                    throw Refusal.invalid("width");
                }
                yield new Content.Gif(source(Assets.Kind.GIF, pageId, element));
            }
            case "sticker" -> {
                if (id.isBlank()) throw Refusal.invalid("attachment_id");
                yield new Content.Sticker(id, "");
            }
            default -> throw Refusal.of(-233);
        };
    }

    /// Either an uploaded asset or an address, not both.
    private String source(Assets.Kind kind, String pageId, JsonNode element) {
        String id = element.path("attachment_id").asString("");
        String url = element.path("url").asString("");
        if (id.isBlank() == url.isBlank()) throw Refusal.invalid("attachment_id");
        if (id.isBlank() && !url.matches("https?://.+")) throw Refusal.invalid("url");
        return id.isBlank() ? url : address.of(uploaded(kind, pageId, id, "attachment_id").path());
    }

    private Content file(String pageId, JsonNode payload) {
        Shelf.Medium file =
                uploaded(Assets.Kind.FILE, pageId, payload.path("token").asString(""), "token");
        String ending = file.name().substring(file.name().lastIndexOf('.') + 1);
        return new Content.Document(
                address.of(file.path()), file.name(), file.size(), ending, file.md5());
    }

    private Shelf.Medium uploaded(Assets.Kind kind, String pageId, String id, String field) {
        return switch (assets.find(kind, pageId, id)) {
            case Assets.Found.Usable(Shelf.Medium medium) -> medium;
            case Assets.Found.Expired _ -> throw Refusal.of(-100);
            case Assets.Found.Unknown _ -> throw Refusal.invalid(field);
        };
    }

    private static Content askContact(JsonNode element) {
        String title = element.path("title").asString("");
        if (title.isBlank()) throw Refusal.invalid("title");
        return new Content.AskContact(title, element.path("subtitle").asString(""));
    }
}
