package vn.binhyen.simulator.openapi;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import vn.binhyen.simulator.world.Conversation;
import vn.binhyen.simulator.world.Conversations;

/// Tags a page puts on people. A tag exists as long as somebody bears it.
@RestController
class TagDoor {
    private final Conversations conversations;
    private final Queries queries;
    private final Answers answers;

    TagDoor(Conversations conversations, Queries queries, Answers answers) {
        this.conversations = conversations;
        this.queries = queries;
        this.answers = answers;
    }

    @GetMapping("/v2.0/oa/tag/gettagsofoa")
    ResponseEntity<byte[]> tags(Caller caller) {
        ArrayNode names = answers.array();
        conversations.of(caller.pageId()).stream()
                .flatMap(talk -> talk.relation().tags().stream())
                .distinct()
                .sorted()
                .forEach(names::add);
        return answers.success(names);
    }

    @PostMapping("/v2.0/oa/tag/tagfollower")
    ResponseEntity<byte[]> tag(Caller caller, InputStream body) throws IOException {
        JsonNode query = queries.read(queries.body(body));
        user(caller, query).tag(name(query));
        return answers.success(null);
    }

    @PostMapping("/v2.0/oa/tag/rmfollowerfromtag")
    ResponseEntity<byte[]> untag(Caller caller, InputStream body) throws IOException {
        JsonNode query = queries.read(queries.body(body));
        user(caller, query).untag(name(query));
        return answers.success(null);
    }

    @PostMapping("/v2.0/oa/tag/rmtag")
    ResponseEntity<byte[]> remove(Caller caller, InputStream body) throws IOException {
        String name = name(queries.read(queries.body(body)));
        conversations.of(caller.pageId()).forEach(talk -> talk.untag(name));
        return answers.success(null);
    }

    private Conversation user(Caller caller, JsonNode query) {
        Conversation talk =
                conversations.ofUser(caller.pageId(), query.path("user_id").asString(""));
        if (talk == null) throw Refusal.of(-213);
        return talk;
    }

    private static String name(JsonNode query) {
        String name = query.path("tag_name").asString("").strip();
        if (name.isEmpty()) throw Refusal.invalid("tag_name");
        return name;
    }
}
