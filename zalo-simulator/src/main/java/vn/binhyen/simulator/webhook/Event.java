package vn.binhyen.simulator.webhook;

import tools.jackson.databind.node.ObjectNode;

/// Something an app is to be told.
///
/// @param line events of one line are first tried one after the other, as they happened
/// @param accepted runs when the app answered 200 for the first time
public record Event(String appId, String line, ObjectNode body, Runnable accepted) {

    public Event(String appId, String line, ObjectNode body) {
        this(appId, line, body, () -> {});
    }

    public String name() {
        return body.path("event_name").asString("");
    }

    public String timestamp() {
        return body.path("timestamp").asString("");
    }
}
