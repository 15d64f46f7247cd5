package vn.binhyen.simulator.openapi;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.binhyen.simulator.clock.MovableClock;
import vn.binhyen.simulator.talk.PageSpeaks;
import vn.binhyen.simulator.talk.SentLog;
import vn.binhyen.simulator.trouble.Manners;
import vn.binhyen.simulator.trouble.Trouble;
import vn.binhyen.simulator.trouble.Troubles;
import vn.binhyen.simulator.world.ChatMessage;
import vn.binhyen.simulator.world.Content;
import vn.binhyen.simulator.world.Conversation;
import vn.binhyen.simulator.world.Conversations;
import vn.binhyen.simulator.world.Window;

/// Sending: consultation messages on v3, reactions on v2. The withdrawn transaction and promotion
/// messages have no path here.
@RestController
class MessageDoor {
    private final Conversations conversations;
    private final MessageReader reader;
    private final PageSpeaks page;
    private final SentLog sentLog;
    private final Quotas quotas;
    private final Troubles troubles;
    private final Manners manners;
    private final MovableClock clock;
    private final Answers answers;
    private final Queries queries;

    MessageDoor(
            Conversations conversations,
            MessageReader reader,
            PageSpeaks page,
            SentLog sentLog,
            Quotas quotas,
            Troubles troubles,
            Manners manners,
            MovableClock clock,
            Answers answers,
            Queries queries) {
        this.conversations = conversations;
        this.reader = reader;
        this.page = page;
        this.sentLog = sentLog;
        this.quotas = quotas;
        this.troubles = troubles;
        this.manners = manners;
        this.clock = clock;
        this.answers = answers;
        this.queries = queries;
    }

    @PostMapping("/v3.0/oa/message/cs")
    ResponseEntity<byte[]> consultation(Caller caller, InputStream body) throws IOException {
        byte[] bytes = queries.body(body);
        String fingerprint = sentLog.received(caller.pageId(), bytes);
        JsonNode request = queries.read(bytes);
        if (troubles.strikes(Trouble.REFUSED_SEND)) throw Refusal.of(manners.now().refuseWith());
        Conversation talk = recipient(caller, request.path("recipient"));
        JsonNode words = request.path("message");
        Content content = reader.read(caller.pageId(), words);
        ObjectNode quota = charge(caller, talk);
        String quoted = words.path("quote_message_id").asString("");
        ChatMessage sent = page.says(talk, content, quoted.isBlank() ? null : quoted, null);
        boolean lost = troubles.strikes(Trouble.LOST_RESPONSE);
        sentLog.sent(talk, sent, lost, fingerprint);
        if (lost) throw new ResponseLost();
        ObjectNode data = answers.object();
        data.put("message_id", sent.id()).put("user_id", talk.userId());
        data.put("sent_time", Long.toString(sent.at().toEpochMilli())).set("quota", quota);
        return answers.success(data);
    }

    /// Reactions still live on v2; free-form messages of v2 were shut down. Anonymous visitors and
    /// the broadcast of articles are not imitated.
    @PostMapping("/v2.0/oa/message")
    ResponseEntity<byte[]> reaction(Caller caller, InputStream body) throws IOException {
        JsonNode request = queries.read(queries.body(body));
        JsonNode action = request.path("sender_action");
        if (action.isMissingNode()) {
            boolean person = request.path("recipient").has("user_id");
            throw Refusal.of(person ? -240 : -209);
        }
        Conversation talk = recipient(caller, request.path("recipient"));
        String id = action.path("react_message_id").asString("");
        String icon = action.path("react_icon").asString("");
        if (talk.message(id) == null) throw Refusal.invalid("react_message_id");
        if (icon.isBlank()) throw Refusal.invalid("react_icon");
        page.reacts(talk, id, icon.equals("/-remove") ? null : icon);
        return answers.success(
                answers.object().put("message_id", id).put("user_id", talk.userId()));
    }

    private Conversation recipient(Caller caller, JsonNode recipient) {
        String userId = recipient.path("user_id").asString("");
        if (!userId.matches("[0-9]{1,20}")) throw Refusal.invalid("user_id");
        Conversation talk = conversations.ofUser(caller.pageId(), userId);
        if (talk == null) throw Refusal.of(-213);
        return talk;
    }

    private ObjectNode charge(Caller caller, Conversation talk) {
        return switch (talk.relation().window(clock.instant())) {
            case Window.Free _ -> quota(caller, "reply", 8, 8);
            case Window.Charged _ -> {
                int left = quotas.take(caller.pageId());
                if (left < 0) throw Refusal.of(-211);
                yield quota(caller, "sub_quota", left, Quotas.TOTAL);
            }
            case Window.Welcome(int left) -> {
                talk.countWelcome();
                yield quota(caller, "welcome_msg", left - 1, 3);
            }
            case Window.WelcomesSpent _ -> throw Refusal.of(-211);
            case Window.NeverMet _ -> throw Refusal.of(-213);
            case Window.LongSilent _ -> throw Refusal.of(-230);
            case Window.Blocked _ -> throw Refusal.of(-217);
        };
    }

    private ObjectNode quota(Caller caller, String type, int left, int total) {
        return answers.object()
                .put("quota_type", type)
                .put("remain", Integer.toString(left))
                .put("total", Integer.toString(total))
                .put("expired_date", "")
                .put("owner_type", "OA")
                .put("owner_id", caller.pageId());
    }
}
