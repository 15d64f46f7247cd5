package vn.binhyen.simulator.talk;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.simulator.clock.Agenda;
import vn.binhyen.simulator.clock.MovableClock;
import vn.binhyen.simulator.trouble.Habits;
import vn.binhyen.simulator.trouble.Manners;
import vn.binhyen.simulator.webhook.Event;
import vn.binhyen.simulator.webhook.WebhookSender;
import vn.binhyen.simulator.world.App;
import vn.binhyen.simulator.world.Apps;
import vn.binhyen.simulator.world.ChatMessage;
import vn.binhyen.simulator.world.Content;
import vn.binhyen.simulator.world.Conversation;
import vn.binhyen.simulator.world.Ids;

/// A page writes to a resident, through the API or typed in its own chat tool. Whether it may is
/// decided before; here it happens: the bubble, the echo, the receipts of the resident's phone.
@Component
public class PageSpeaks {
    private final Apps apps;
    private final Events events;
    private final WebhookSender webhooks;
    private final ResidentActs phone;
    private final Manners manners;
    private final Agenda agenda;
    private final Ids ids;
    private final MovableClock clock;

    PageSpeaks(
            Apps apps,
            Events events,
            WebhookSender webhooks,
            ResidentActs phone,
            Manners manners,
            Agenda agenda,
            Ids ids,
            MovableClock clock) {
        this.apps = apps;
        this.events = events;
        this.webhooks = webhooks;
        this.phone = phone;
        this.manners = manners;
        this.agenda = agenda;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param admin who typed it in the page's chat tool; none when it came through the API
    public ChatMessage says(
            Conversation talk, Content content, @Nullable String quote, @Nullable String admin) {
        ChatMessage message =
                ChatMessage.ofPage(ids.message(), clock.instant(), content, quote, admin);
        talk.add(message);
        Habits habits = manners.now();
        App app = apps.appOf(talk.pageId());
        if (app != null && habits.echoes()) {
            Event echo =
                    new Event(
                            app.id(),
                            ResidentSpeaks.line(talk),
                            events.pageSaid(app.id(), talk, message));
            if (habits.echoBeforeResponse()) webhooks.sendAndWait(echo);
            else webhooks.send(echo);
        }
        // receipts go only to the app that sent the message
        if (admin == null) giveReceipts(talk, message.id(), habits);
        return message;
    }

    public void reacts(Conversation talk, String messageId, @Nullable String icon) {
        talk.react(messageId, icon);
        App app = apps.appOf(talk.pageId());
        if (app == null) return;
        webhooks.send(
                new Event(
                        app.id(),
                        ResidentSpeaks.line(talk),
                        events.reacted(app.id(), talk, "oa_reacted_message", messageId, icon)));
    }

    private void giveReceipts(Conversation talk, String messageId, Habits habits) {
        Runnable received = () -> phone.receive(talk, messageId);
        Runnable seen = () -> phone.see(talk, List.of(messageId));
        Duration first = habits.receiptAfter();
        switch (habits.receipts()) {
            case NONE -> {}
            case RECEIVED -> agenda.after(first, received);
            case SEEN -> {
                agenda.after(first, habits.receiptsReversed() ? seen : received);
                agenda.after(
                        first.multipliedBy(2).plusMillis(20),
                        habits.receiptsReversed() ? received : seen);
            }
        }
    }
}
