package vn.binhyen.simulator.talk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.binhyen.simulator.clock.MovableClock;
import vn.binhyen.simulator.world.ChatMessage;
import vn.binhyen.simulator.world.Content;
import vn.binhyen.simulator.world.Conversation;
import vn.binhyen.simulator.world.Ids;
import vn.binhyen.simulator.world.Relation;

/// The bodies of events, field by field as the platform writes them.
@Component
class Events {
    private final JsonMapper json;
    private final MovableClock clock;

    Events(JsonMapper json, MovableClock clock) {
        this.json = json;
        this.clock = clock;
    }

    /// `user_send_*`
    ObjectNode residentSaid(String appId, Conversation talk, ChatMessage message) {
        ObjectNode event = begin(appId, talk, "user_send_" + message.content().eventEnding());
        event.put("timestamp", Long.toString(message.at().toEpochMilli()));
        event.putObject("sender").put("id", talk.userId());
        event.putObject("recipient").put("id", talk.pageId());
        event.set("message", message(message));
        return event;
    }

    /// `oa_send_*`, the echo of whatever a page sends; `admin_id` only from the page's own chat
    /// tool.
    ObjectNode pageSaid(String appId, Conversation talk, ChatMessage message) {
        ObjectNode event = begin(appId, talk, "oa_send_" + message.content().eventEnding());
        event.put("timestamp", Long.toString(message.at().toEpochMilli()));
        ObjectNode sender = event.putObject("sender").put("id", talk.pageId());
        if (message.admin() != null) sender.put("admin_id", message.admin());
        event.putObject("recipient").put("id", talk.userId());
        event.set("message", message(message));
        return event;
    }

    /// `user_send_group_*`: the recipient is the group, the page stands beside it.
    ObjectNode saidInGroup(String appId, Conversation talk, ChatMessage message, String groupId) {
        ObjectNode event = json.createObjectNode();
        event.put("app_id", appId).put("oa_id", talk.pageId());
        event.put("event_name", "user_send_group_" + message.content().eventEnding());
        event.put("timestamp", Long.toString(message.at().toEpochMilli()));
        event.putObject("sender").put("id", talk.userId());
        event.putObject("recipient").put("id", groupId);
        event.put("user_id_by_app", Ids.userOfApp(appId, talk.residentId()));
        event.set("message", message(message));
        return event;
    }

    /// `anonymous_send_*`: a visitor's id takes the sender's place.
    ObjectNode saidAnonymously(
            String appId,
            String pageId,
            String visitorId,
            String conversationId,
            ChatMessage message) {
        ObjectNode event = json.createObjectNode();
        event.put("app_id", appId)
                .put("event_name", "anonymous_send_" + message.content().eventEnding());
        event.put("timestamp", Long.toString(message.at().toEpochMilli()));
        event.putObject("sender").put("id", visitorId);
        event.putObject("recipient").put("id", pageId);
        event.set("message", message(message).put("conversation_id", conversationId));
        return event;
    }

    /// `follow` and `unfollow`
    ObjectNode relation(String appId, Conversation talk, String name) {
        ObjectNode event = json.createObjectNode().put("oa_id", talk.pageId());
        event.putObject("follower").put("id", talk.userId());
        event.put("user_id_by_app", Ids.userOfApp(appId, talk.residentId()));
        event.put("event_name", name).put("source", "oa_profile");
        return event.put("app_id", appId).put("timestamp", clock.stamp());
    }

    /// `user_click_chatnow`, `user_withdraw`: no sender, no recipient
    ObjectNode clicked(String appId, Conversation talk, String name) {
        return json.createObjectNode()
                .put("app_id", appId)
                .put("oa_id", talk.pageId())
                .put("user_id", talk.userId())
                .put("user_id_by_app", Ids.userOfApp(appId, talk.residentId()))
                .put("event_name", name)
                .put("timestamp", clock.stamp());
    }

    ObjectNode submittedContact(String appId, Conversation talk, Relation.Contact contact) {
        ObjectNode event = json.createObjectNode();
        event.putObject("sender").put("id", talk.userId());
        event.putObject("recipient").put("id", talk.pageId());
        event.put("event_name", "user_submit_info")
                .put("app_id", appId)
                .put("timestamp", clock.stamp());
        event.put("user_id_by_app", Ids.userOfApp(appId, talk.residentId()));
        ObjectNode given =
                event.putObject("info").put("name", contact.name()).put("phone", contact.phone());
        given.putObject("full_address")
                .put("user_city", contact.city())
                .put("user_ward", contact.ward())
                .put("user_address", contact.address());
        return event;
    }

    /// `user_received_message` carries one id, `user_seen_message` a list.
    ObjectNode receipt(
            String appId,
            Conversation talk,
            String name,
            List<String> messageIds,
            boolean fromPage) {
        ObjectNode event = begin(appId, talk, name).put("timestamp", clock.stamp());
        event.putObject("sender").put("id", fromPage ? talk.pageId() : talk.userId());
        event.putObject("recipient").put("id", fromPage ? talk.userId() : talk.pageId());
        ObjectNode message = event.putObject("message");
        if (name.equals("user_seen_message")) messageIds.forEach(message.putArray("msg_ids")::add);
        else message.put("msg_id", messageIds.getFirst());
        return event;
    }

    /// `user_reacted_message` and `oa_reacted_message`
    ObjectNode reacted(
            String appId, Conversation talk, String name, String messageId, @Nullable String icon) {
        boolean byPage = name.startsWith("oa_");
        ObjectNode event = begin(appId, talk, name).put("timestamp", clock.stamp());
        event.putObject("sender").put("id", byPage ? talk.pageId() : talk.userId());
        event.putObject("recipient").put("id", byPage ? talk.userId() : talk.pageId());
        event.putObject("message")
                .put("msg_id", messageId)
                .put("react_icon", icon == null ? "/-remove" : icon);
        return event;
    }

    private ObjectNode begin(String appId, Conversation talk, String name) {
        return json.createObjectNode()
                .put("app_id", appId)
                .put("user_id_by_app", Ids.userOfApp(appId, talk.residentId()))
                .put("event_name", name);
    }

    private ObjectNode message(ChatMessage message) {
        ObjectNode node = json.createObjectNode().put("msg_id", message.id());
        if (message.quote() != null) node.put("quote_msg_id", message.quote());
        switch (message.content()) {
            case Content.Text(String text) -> node.put("text", text);
            case Content.Menu(String text, _) -> node.put("text", text);
            case Content.Image(String url, String caption) ->
                    attach(node.put("text", caption), "image")
                            .put("thumbnail", url)
                            .put("url", url);
            case Content.Gif(String url) ->
                    attach(node, "gif").put("thumbnail", url).put("url", url);
            case Content.Document file ->
                    attach(node, "file")
                            .put("url", file.url())
                            .put("name", file.name())
                            .put("size", Long.toString(file.size()))
                            .put("type", file.type())
                            .put("checksum", file.checksum());
            case Content.Audio(String url) -> attach(node, "audio").put("url", url);
            case Content.Video video ->
                    attach(node, "video")
                            .put("url", video.url())
                            .put("thumbnail", video.thumbnail())
                            .put("description", video.description());
            case Content.Place(String latitude, String longitude) ->
                    attach(node.put("text", ""), "location")
                            .putObject("coordinates")
                            .put("latitude", latitude)
                            .put("longitude", longitude);
            case Content.Sticker(String id, String url) ->
                    attach(node, "sticker").put("id", id).put("url", url);
            case Content.Link link ->
                    attach(node, "link")
                            .put("thumbnail", link.thumbnail())
                            .put("description", link.description())
                            .put("url", link.url());
            case Content.Card card ->
                    attach(node, "link")
                            .put("thumbnail", card.thumbnail())
                            .put("description", cardWords(card))
                            .put("url", card.qrCodeUrl());
            case Content.AskContact(String title, String subtitle) ->
                    attach(node.put("text", ""), "template")
                            .put("title", title)
                            .put("subtitle", subtitle);
        }
        return node;
    }

    private ObjectNode attach(ObjectNode message, String type) {
        return message.putArray("attachments").addObject().put("type", type).putObject("payload");
    }

    private String cardWords(Content.Card card) {
        return json.createObjectNode()
                .put("phone", card.phone())
                .put("qrCodeUrl", card.qrCodeUrl())
                .toString();
    }
}
