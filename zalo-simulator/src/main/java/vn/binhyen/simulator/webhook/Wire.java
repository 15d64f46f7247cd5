package vn.binhyen.simulator.webhook;

import java.math.BigInteger;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.binhyen.simulator.trouble.Habits;
import vn.binhyen.simulator.trouble.Manners;
import vn.binhyen.simulator.world.App;

/// Turns an event into the bytes that travel, with the platform's habits of writing numbers.
@Component
class Wire {
    private static final Set<String> IDS =
            Set.of("id", "app_id", "oa_id", "user_id", "user_id_by_app", "admin_id");

    private final JsonMapper json;
    private final Manners manners;

    Wire(JsonMapper json, Manners manners) {
        this.json = json;
        this.manners = manners;
    }

    byte[] bytes(Event event) {
        Habits habits = manners.now();
        if (!habits.numericIds() && !habits.numericTimestamps())
            return json.writeValueAsBytes(event.body());
        ObjectNode body = event.body().deepCopy();
        if (habits.numericTimestamps()) toNumber(body, "timestamp");
        if (habits.numericIds()) idsToNumbers(body);
        return json.writeValueAsBytes(body);
    }

    /// An event without a timestamp is signed with an empty one.
    String mac(App app, Event event, byte[] body) {
        return Signature.of(app.id(), body, event.timestamp(), app.oaSecretKey());
    }

    /// The same event under a name nobody has heard of.
    Event unknownTwin(Event event) {
        ObjectNode body = event.body().deepCopy();
        body.put("event_name", "user_felt_" + event.name());
        return new Event(event.appId(), event.line(), body);
    }

    private void idsToNumbers(JsonNode node) {
        if (node instanceof ObjectNode object) IDS.forEach(name -> toNumber(object, name));
        node.forEach(this::idsToNumbers);
    }

    private static void toNumber(ObjectNode object, String name) {
        String text = object.path(name).isString() ? object.path(name).asString() : "";
        if (text.matches("[1-9][0-9]*")) object.put(name, new BigInteger(text));
    }
}
