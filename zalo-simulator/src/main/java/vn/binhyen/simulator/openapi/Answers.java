package vn.binhyen.simulator.openapi;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The one envelope of all OpenAPI answers: HTTP 200 whatever happened, `text/json`.
@Component
public class Answers {
    private static final MediaType TEXT_JSON = MediaType.parseMediaType("text/json;charset=utf-8");
    private final JsonMapper json;

    Answers(JsonMapper json) {
        this.json = json;
    }

    ObjectNode object() {
        return json.createObjectNode();
    }

    ArrayNode array() {
        return json.createArrayNode();
    }

    ResponseEntity<byte[]> success(@Nullable JsonNode data) {
        ObjectNode envelope = object();
        if (data != null) envelope.set("data", data);
        return plain(envelope.put("error", 0).put("message", "Success"));
    }

    ResponseEntity<byte[]> refused(Refusal refusal) {
        return plain(object().put("error", refusal.code()).put("message", refusal.words()));
    }

    /// Any JSON, for answers outside the envelope.
    public ResponseEntity<byte[]> plain(JsonNode body) {
        return ResponseEntity.ok().contentType(TEXT_JSON).body(json.writeValueAsBytes(body));
    }
}
