package vn.binhyen.simulator.talk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;
import vn.binhyen.simulator.clock.MovableClock;
import vn.binhyen.simulator.webhook.Event;
import vn.binhyen.simulator.webhook.WebhookSender;
import vn.binhyen.simulator.world.App;
import vn.binhyen.simulator.world.Apps;
import vn.binhyen.simulator.world.ChatMessage;
import vn.binhyen.simulator.world.Content;
import vn.binhyen.simulator.world.Conversation;
import vn.binhyen.simulator.world.Conversations;
import vn.binhyen.simulator.world.Ids;

/// A resident writes to a page, to one of its groups, or as a nameless visitor.
@Component
public class ResidentSpeaks {
    private final Conversations conversations;
    private final Apps apps;
    private final Events events;
    private final WebhookSender webhooks;
    private final Ids ids;
    private final MovableClock clock;

    ResidentSpeaks(
            Conversations conversations,
            Apps apps,
            Events events,
            WebhookSender webhooks,
            Ids ids,
            MovableClock clock) {
        this.conversations = conversations;
        this.apps = apps;
        this.events = events;
        this.webhooks = webhooks;
        this.ids = ids;
        this.clock = clock;
    }

    /// How something is said.
    ///
    /// @param messageId a given id instead of a new one
    /// @param at a given time instead of now
    /// @param quote id of the message answered
    /// @param hidden not shown in the resident's own chat: a tapped `oa.query.hide`
    public record How(
            @Nullable String messageId,
            @Nullable Instant at,
            @Nullable String quote,
            boolean hidden) {
        public static final How PLAINLY = new How(null, null, null, false);
    }

    public ChatMessage toPage(String pageId, String residentId, Content content, How how) {
        Conversation talk = conversations.between(pageId, residentId);
        ChatMessage message = message(content, how);
        talk.add(message);
        App app = apps.appOf(pageId);
        if (app != null) {
            Runnable received = () -> talk.reached(message.id(), ChatMessage.Reach.RECEIVED);
            ObjectNode body = events.residentSaid(app.id(), talk, message);
            webhooks.send(new Event(app.id(), line(talk), body, received));
        }
        return message;
    }

    /// The group's talk is not kept here: only the event is told.
    public ChatMessage toGroup(
            String pageId, String residentId, String groupId, Content content, How how) {
        Conversation talk = conversations.between(pageId, residentId);
        ChatMessage message = message(content, how);
        App app = apps.appOf(pageId);
        if (app != null) {
            webhooks.send(
                    new Event(
                            app.id(),
                            groupId,
                            events.saidInGroup(app.id(), talk, message, groupId)));
        }
        return message;
    }

    public ChatMessage namelessly(
            String pageId, String visitorId, String conversationId, Content content, How how) {
        ChatMessage message = message(content, how);
        App app = apps.appOf(pageId);
        if (app != null) {
            ObjectNode body =
                    events.saidAnonymously(app.id(), pageId, visitorId, conversationId, message);
            webhooks.send(new Event(app.id(), conversationId, body));
        }
        return message;
    }

    static String line(Conversation talk) {
        return talk.pageId() + "/" + talk.userId();
    }

    private ChatMessage message(Content content, How how) {
        String id = how.messageId() == null ? ids.message() : how.messageId();
        Instant at = how.at() == null ? clock.instant() : how.at();
        return ChatMessage.ofResident(id, at, content, how.quote(), how.hidden());
    }
}
