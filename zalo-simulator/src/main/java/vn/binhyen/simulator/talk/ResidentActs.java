package vn.binhyen.simulator.talk;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;
import vn.binhyen.simulator.clock.MovableClock;
import vn.binhyen.simulator.trouble.Habits;
import vn.binhyen.simulator.trouble.Manners;
import vn.binhyen.simulator.webhook.Event;
import vn.binhyen.simulator.webhook.WebhookSender;
import vn.binhyen.simulator.world.App;
import vn.binhyen.simulator.world.Apps;
import vn.binhyen.simulator.world.ChatMessage;
import vn.binhyen.simulator.world.Conversation;
import vn.binhyen.simulator.world.Conversations;
import vn.binhyen.simulator.world.Relation;

/// A resident does something other than writing.
@Component
public class ResidentActs {
    private final Conversations conversations;
    private final Apps apps;
    private final Events events;
    private final WebhookSender webhooks;
    private final Manners manners;
    private final MovableClock clock;

    ResidentActs(
            Conversations conversations,
            Apps apps,
            Events events,
            WebhookSender webhooks,
            Manners manners,
            MovableClock clock) {
        this.conversations = conversations;
        this.apps = apps;
        this.events = events;
        this.webhooks = webhooks;
        this.manners = manners;
        this.clock = clock;
    }

    public void follow(String pageId, String residentId) {
        Conversation talk = conversations.between(pageId, residentId);
        talk.follow(clock.instant());
        tell(talk, app -> events.relation(app.id(), talk, "follow"));
    }

    public void unfollow(String pageId, String residentId) {
        Conversation talk = conversations.between(pageId, residentId);
        talk.unfollow();
        tell(talk, app -> events.relation(app.id(), talk, "unfollow"));
    }

    /// Told once per person and page, and only of those who never wrote.
    public void clickChatNow(String pageId, String residentId) {
        Conversation talk = conversations.between(pageId, residentId);
        if (talk.clickChatNow(clock.instant())) {
            tell(talk, app -> events.clicked(app.id(), talk, "user_click_chatnow"));
        }
    }

    /// Asks that everything about this person be deleted.
    public void withdraw(String pageId, String residentId) {
        Conversation talk = conversations.between(pageId, residentId);
        tell(talk, app -> events.clicked(app.id(), talk, "user_withdraw"));
    }

    public void submitContact(String pageId, String residentId, Relation.Contact contact) {
        Conversation talk = conversations.between(pageId, residentId);
        talk.share(contact);
        tell(talk, app -> events.submittedContact(app.id(), talk, contact));
    }

    public void react(String pageId, String residentId, String messageId, @Nullable String icon) {
        Conversation talk = conversations.between(pageId, residentId);
        talk.react(messageId, icon);
        tell(talk, app -> events.reacted(app.id(), talk, "user_reacted_message", messageId, icon));
    }

    /// The phone got this message of the page.
    public void receive(Conversation talk, String messageId) {
        talk.reached(messageId, ChatMessage.Reach.RECEIVED);
        tell(
                talk,
                app ->
                        events.receipt(
                                app.id(),
                                talk,
                                "user_received_message",
                                List.of(messageId),
                                fromPage()));
    }

    public void see(Conversation talk, List<String> messageIds) {
        messageIds.forEach(id -> talk.reached(id, ChatMessage.Reach.SEEN));
        tell(
                talk,
                app -> events.receipt(app.id(), talk, "user_seen_message", messageIds, fromPage()));
    }

    private boolean fromPage() {
        return manners.now().receiptsFrom() == Habits.ReceiptsFrom.PAGE;
    }

    private void tell(Conversation talk, Function<App, ObjectNode> event) {
        App app = apps.appOf(talk.pageId());
        if (app != null)
            webhooks.send(new Event(app.id(), ResidentSpeaks.line(talk), event.apply(app)));
    }
}
