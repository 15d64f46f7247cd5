package vn.binhyen.simulator.control;

import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import vn.binhyen.simulator.talk.PageSpeaks;
import vn.binhyen.simulator.talk.ResidentActs;
import vn.binhyen.simulator.talk.ResidentSpeaks;
import vn.binhyen.simulator.talk.SentLog;
import vn.binhyen.simulator.webhook.Event;
import vn.binhyen.simulator.webhook.WebhookSender;
import vn.binhyen.simulator.world.Apps;
import vn.binhyen.simulator.world.ChatMessage;
import vn.binhyen.simulator.world.Content;
import vn.binhyen.simulator.world.Conversation;
import vn.binhyen.simulator.world.Conversations;
import vn.binhyen.simulator.world.Ids;
import vn.binhyen.simulator.world.Relation;
import vn.binhyen.simulator.world.Resident;
import vn.binhyen.simulator.world.Residents;

/// Speaking for residents and pages, and looking at what pages sent.
@RestController
@RequestMapping("/control")
class TalkControl {
    private final Residents residents;
    private final Conversations conversations;
    private final Apps apps;
    private final ResidentSpeaks resident;
    private final ResidentActs acts;
    private final PageSpeaks page;
    private final WebhookSender webhooks;
    private final SentLog sentLog;
    private final Samples samples;

    TalkControl(
            Residents residents,
            Conversations conversations,
            Apps apps,
            ResidentSpeaks resident,
            ResidentActs acts,
            PageSpeaks page,
            WebhookSender webhooks,
            SentLog sentLog,
            Samples samples) {
        this.residents = residents;
        this.conversations = conversations;
        this.apps = apps;
        this.resident = resident;
        this.acts = acts;
        this.page = page;
        this.webhooks = webhooks;
        this.sentLog = sentLog;
        this.samples = samples;
    }

    /// @param messageId id of the message said; none for what is not a message
    record Said(String userId, String userIdByApp, @Nullable String messageId) {}

    record Newcomer(@Nullable String id, String name) {}

    record Reply(String user, String text, @Nullable String adminId) {}

    /// @param user any name, as for [#say]
    record Line(String user, String oa, String text) {}

    record RawEvent(String appId, ObjectNode body) {}

    @GetMapping("/users")
    List<Resident> users() {
        return residents.all();
    }

    @PostMapping("/users")
    Resident newcomer(@RequestBody Newcomer newcomer) {
        String id = newcomer.id();
        return id == null
                ? residents.newcomer(newcomer.name())
                : residents.name(id, newcomer.name());
    }

    /// @param user any name; a person not met before is made up. The page's own user id works too.
    @PostMapping("/users/{user}/say")
    Said say(@PathVariable String user, @RequestBody Saying saying) {
        var app = apps.appOf(saying.oa());
        if (app == null) throw new NoSuchElementException("no such page: " + saying.oa());
        Conversation known = conversations.ofUser(saying.oa(), user);
        String residentId = known == null ? residents.meet(user).id() : known.residentId();
        String messageId = carryOut(residentId, saying);
        return new Said(
                Ids.userOfPage(saying.oa(), residentId),
                Ids.userOfApp(app.id(), residentId),
                messageId);
    }

    /// Many residents write a text each, in this order.
    @PostMapping("/lines")
    void say(@RequestBody List<Line> lines) {
        for (Line line : lines) {
            String residentId = residents.meet(line.user()).id();
            resident.toPage(
                    line.oa(),
                    residentId,
                    new Content.Text(line.text()),
                    ResidentSpeaks.How.PLAINLY);
        }
    }

    /// A reply typed in the page's own chat tool.
    @PostMapping("/oas/{oa}/reply")
    ChatMessage reply(@PathVariable String oa, @RequestBody Reply reply) {
        Conversation talk = conversations.ofUser(oa, reply.user());
        if (talk == null) talk = conversations.between(oa, residents.meet(reply.user()).id());
        String admin = reply.adminId() == null ? Ids.userOfPage(oa, "admin") : reply.adminId();
        ChatMessage said = page.says(talk, new Content.Text(reply.text()), null, admin);
        sentLog.sent(talk, said, false, said.id());
        return said;
    }

    /// Any body at all, signed as it stands.
    @PostMapping("/events")
    void event(@RequestBody RawEvent raw) {
        webhooks.send(new Event(raw.appId(), "raw", raw.body()));
    }

    @GetMapping("/sent")
    List<SentLog.Sent> sent(
            @RequestParam(required = false) @Nullable String oa,
            @RequestParam(defaultValue = "0") long after) {
        return sentLog.after(oa, after);
    }

    @GetMapping("/conversations/{oa}/{user}")
    List<ChatMessage> conversation(@PathVariable String oa, @PathVariable String user) {
        Conversation talk = conversations.ofUser(oa, user);
        if (talk == null) talk = conversations.between(oa, residents.meet(user).id());
        return talk.messages();
    }

    private @Nullable String carryOut(String residentId, Saying saying) {
        String name = saying.eventName();
        String oa = saying.oa();
        if (name.startsWith("user_send_group_")) {
            if (saying.groupId() == null)
                throw new IllegalArgumentException(name + " needs group_id");
            Content content = samples.content(name.substring("user_send_group_".length()), saying);
            return resident.toGroup(oa, residentId, saying.groupId(), content, saying.how()).id();
        }
        if (name.startsWith("user_send_")) {
            Content content = samples.content(name.substring("user_send_".length()), saying);
            return resident.toPage(oa, residentId, content, saying.how()).id();
        }
        if (name.startsWith("anonymous_send_")) {
            Content content = samples.content(name.substring("anonymous_send_".length()), saying);
            String talk =
                    saying.conversationId() == null ? "cv-" + residentId : saying.conversationId();
            return resident.namelessly(oa, residentId, talk, content, saying.how()).id();
        }
        act(residentId, saying);
        return null;
    }

    private void act(String residentId, Saying saying) {
        String oa = saying.oa();
        Conversation talk = conversations.between(oa, residentId);
        switch (saying.eventName()) {
            case "follow" -> acts.follow(oa, residentId);
            case "unfollow" -> acts.unfollow(oa, residentId);
            case "user_click_chatnow" -> acts.clickChatNow(oa, residentId);
            case "user_withdraw" -> acts.withdraw(oa, residentId);
            case "user_submit_info" -> acts.submitContact(oa, residentId, contact(saying));
            case "user_reacted_message" ->
                    acts.react(oa, residentId, saying.about(), saying.icon());
            case "user_received_message" -> acts.receive(talk, saying.about());
            case "user_seen_message" -> acts.see(talk, saying.aboutAll());
            case "block" -> talk.block(true);
            case "unblock" -> talk.block(false);
            default -> throw new IllegalArgumentException("no such event: " + saying.eventName());
        }
    }

    private static Relation.Contact contact(Saying saying) {
        if (saying.contact() != null) return saying.contact();
        return new Relation.Contact(
                "Nguyễn Thị Thử", "84900000000", "Số 1", "Phường Thử", "Tỉnh Thử");
    }
}
