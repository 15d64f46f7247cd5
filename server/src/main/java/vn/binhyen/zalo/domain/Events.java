package vn.binhyen.zalo.domain;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.channels.Content;
import vn.binhyen.channels.MediaKind;

/// Reads what an arrival tells out of its raw body.
///
/// Routed by the event's name first: a receipt carries no words, and an unknown name is no error.
/// What is missing or odd in a message is left out; the message itself is kept.
public final class Events {

    private final JsonMapper json;

    public Events(JsonMapper json) {
        this.json = json;
    }

    /// @param oaId the page the arrival is for
    /// @param arrivalId the provider id it is kept under, for events without a message's id
    public Event read(byte[] body, String oaId, String arrivalId) {
        JsonNode root = json.readTree(body);
        String name = text(root.path("event_name"));
        Instant at = Instant.ofEpochMilli(root.path("timestamp").asLong(0));
        String person = person(root, oaId);
        if (person.isEmpty()) return new Event.Other(name);
        return switch (name) {
            case "user_received_message", "user_seen_message" ->
                    new Event.Reached(person, receipts(root), name.contains("seen"), at);
            case "follow", "user_click_chatnow" -> new Event.Interacted(person, at);
            case "user_withdraw" -> new Event.Withdrew(person, at);
            case "user_submit_info" ->
                    new Event.Said(person, arrivalId, List.of(info(root)), null, at, false);
            default -> message(root, name, person, arrivalId, at);
        };
    }

    private Event message(JsonNode root, String name, String person, String arrivalId, Instant at) {
        JsonNode message = root.path("message");
        String id = text(message.path("msg_id"));
        if (id.isEmpty()) id = arrivalId;
        String quoted = text(message.path("quote_msg_id"));
        boolean inGroup = name.startsWith("user_send_group_");
        if (inGroup || name.startsWith("user_send_")) {
            String kind = name.substring((inGroup ? "user_send_group_" : "user_send_").length());
            return new Event.Said(
                    person,
                    id,
                    contents(kind, message),
                    quoted.isEmpty() ? null : quoted,
                    at,
                    inGroup);
        }
        boolean toOne = !name.startsWith("oa_send_group_") && !name.startsWith("oa_send_anonymous");
        if (name.startsWith("oa_send_") && toOne && !name.equals("oa_send_consent")) {
            boolean byHand = !text(root.path("sender").path("admin_id")).isEmpty();
            String kind = name.substring("oa_send_".length());
            return new Event.Echoed(person, id, contents(kind, message), at, byHand);
        }
        return new Event.Other(name);
    }

    /// The other party than the page. Receipts come with both directions, so the ids decide.
    private static String person(JsonNode root, String oaId) {
        for (String field : List.of("follower", "sender", "recipient")) {
            String id = text(root.path(field).path("id"));
            if (!id.isEmpty() && !id.equals(oaId)) return id;
        }
        return text(root.path("user_id"));
    }

    private static List<String> receipts(JsonNode root) {
        JsonNode message = root.path("message");
        List<String> ids = new ArrayList<>();
        message.path("msg_ids").forEach(id -> ids.add(text(id)));
        if (ids.isEmpty()) ids.add(text(message.path("msg_id")));
        ids.removeIf(String::isEmpty);
        return ids;
    }

    private List<Content> contents(String kind, JsonNode message) {
        String text = text(message.path("text"));
        List<Content> found = new ArrayList<>();
        for (JsonNode attachment : message.path("attachments")) {
            JsonNode payload = attachment.path("payload");
            found.add(
                    content(
                            kind,
                            text(attachment.path("type")),
                            payload,
                            found.isEmpty() ? text : ""));
        }
        return found.isEmpty() ? List.of(bare(kind, text)) : found;
    }

    private static Content bare(String kind, String text) {
        return kind.equals("sticker") ? new Content.Sticker(text) : new Content.Text(text);
    }

    private Content content(String kind, String type, JsonNode payload, String text) {
        return switch (kind) {
            case "image" -> media(MediaKind.IMAGE, payload, text);
            case "gif" -> media(MediaKind.GIF, payload, text);
            case "audio" -> media(MediaKind.AUDIO, payload, text);
            case "video" -> media(MediaKind.VIDEO, payload, text);
            case "file" -> media(MediaKind.FILE, payload, text);
            case "location" -> location(payload, text);
            case "sticker" -> new Content.Sticker(text);
            case "business_card" -> card(payload);
            case "link" -> link(payload, text);
            case "text" -> type.equals("link") ? link(payload, text) : new Content.Text(text);
            default -> new Content.Text(text);
        };
    }

    private static Content media(MediaKind kind, JsonNode payload, String text) {
        String url = text(payload.path("url"));
        String caption = text.isEmpty() ? text(payload.path("description")) : text;
        String name = text(payload.path("name"));
        try {
            return new Content.Media(
                    kind,
                    new URI(url),
                    caption.isEmpty() ? null : caption,
                    name.isEmpty() ? null : name);
        } catch (URISyntaxException notAnAddress) {
            return new Content.Link(url, caption);
        }
    }

    private static Content location(JsonNode payload, String text) {
        JsonNode place = payload.path("coordinates");
        try {
            return new Content.Location(
                    Double.parseDouble(text(place.path("latitude"))),
                    Double.parseDouble(text(place.path("longitude"))),
                    text);
        } catch (IllegalArgumentException noPlace) {
            return new Content.Text(text);
        }
    }

    private static Content link(JsonNode payload, String text) {
        String words = text.isEmpty() ? text(payload.path("description")) : text;
        return new Content.Link(text(payload.path("url")), words);
    }

    private Content card(JsonNode payload) {
        @Nullable String phone = null;
        try {
            JsonNode card = json.readTree(text(payload.path("description")));
            phone = text(card.path("phone"));
        } catch (JacksonException noCard) {
            // kept without a number
        }
        return new Content.Contact(null, phone, null);
    }

    /// Both shapes of `user_submit_info`: the one of 2026 with `full_address`, and the older flat
    /// one.
    private static Content info(JsonNode root) {
        JsonNode info = root.path("info");
        JsonNode full = info.path("full_address");
        List<String> address = new ArrayList<>();
        for (JsonNode part :
                List.of(
                        full.path("user_address"),
                        full.path("user_ward"),
                        full.path("user_city"),
                        info.path("address"),
                        info.path("ward"),
                        info.path("district"),
                        info.path("city"))) {
            if (!text(part).isEmpty()) address.add(text(part));
        }
        return new Content.Contact(
                text(info.path("name")), text(info.path("phone")), String.join(", ", address));
    }

    /// A value as text whatever its JSON type; empty where there is none.
    private static String text(JsonNode node) {
        return node.isValueNode() && !node.isNull() ? node.asString("") : "";
    }
}
