package vn.binhyen.simulator.openapi;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.binhyen.simulator.PublicAddress;
import vn.binhyen.simulator.world.ChatMessage;
import vn.binhyen.simulator.world.Content;
import vn.binhyen.simulator.world.Conversation;
import vn.binhyen.simulator.world.Conversations;
import vn.binhyen.simulator.world.Residents;

/// What was said before: the only way to catch up on events that never arrived. At most 10 items a
/// call, the newest first.
@RestController
class HistoryDoor {
    private static final int MOST = 10;

    private final Conversations conversations;
    private final Residents residents;
    private final Queries queries;
    private final PublicAddress address;
    private final Answers answers;

    HistoryDoor(
            Conversations conversations,
            Residents residents,
            Queries queries,
            PublicAddress address,
            Answers answers) {
        this.conversations = conversations;
        this.residents = residents;
        this.queries = queries;
        this.address = address;
        this.answers = answers;
    }

    @GetMapping("/v2.0/oa/listrecentchat")
    ResponseEntity<byte[]> recent(
            Caller caller, @RequestParam(required = false) @Nullable String data) {
        Queries.Slice slice = queries.slice(queries.read(data), MOST);
        ArrayNode items = answers.array();
        slice.of(
                        conversations.of(caller.pageId()).stream()
                                .filter(talk -> talk.last() != null)
                                .toList())
                .forEach(talk -> {
                    ChatMessage last = talk.last();
                    if (last != null) items.add(item(caller, talk, last));
                });
        return answers.success(items);
    }

    @GetMapping("/v2.0/oa/conversation")
    ResponseEntity<byte[]> conversation(
            Caller caller, @RequestParam(required = false) @Nullable String data) {
        JsonNode query = queries.read(data);
        Queries.Slice slice = queries.slice(query, MOST);
        String userId = query.path("user_id").asString("");
        if (userId.isBlank()) throw Refusal.invalid("user_id");
        Conversation talk = conversations.ofUser(caller.pageId(), userId);
        if (talk == null) throw Refusal.of(-213);
        ArrayNode items = answers.array();
        slice.of(talk.messages().reversed())
                .forEach(message -> items.add(item(caller, talk, message)));
        return answers.success(items);
    }

    private ObjectNode item(Caller caller, Conversation talk, ChatMessage message) {
        String resident = residents.meet(talk.residentId()).name();
        String face = address.of("/cdn/avatars/" + talk.residentId() + ".svg");
        String pageFace = address.of("/cdn/avatars/oa-" + talk.pageId() + ".svg");
        boolean toPage = message.fromResident();
        Content content = message.content();
        ObjectNode item =
                answers.object()
                        .put("src", toPage ? 1 : 0)
                        .put("time", message.at().toEpochMilli())
                        .put("type", content.historyType())
                        .put("message", content.words())
                        .put("message_id", message.id())
                        .put("from_id", toPage ? talk.userId() : talk.pageId())
                        .put("to_id", toPage ? talk.pageId() : talk.userId())
                        .put("from_display_name", toPage ? resident : caller.page().name())
                        .put("from_avatar", toPage ? face : pageFace)
                        .put("to_display_name", toPage ? caller.page().name() : resident)
                        .put("to_avatar", toPage ? pageFace : face);
        if (content instanceof Content.Place(String latitude, String longitude)) {
            item.put("location", "{\"longitude\":" + longitude + ",\"latitude\":" + latitude + "}");
        }
        if (!content.address().isEmpty()) {
            item.put("url", content.address())
                    .put("thumb", content.address())
                    .put("description", content.words());
        }
        return item;
    }
}
