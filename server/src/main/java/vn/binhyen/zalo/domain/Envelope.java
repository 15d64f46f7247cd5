package vn.binhyen.zalo.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// The few fields of a webhook that the door needs, read in one pass over the raw bytes.
///
/// Ids are taken as text, whatever the JSON type; the timestamp exactly as it stands in the body,
/// since it is part of what is signed.
public record Envelope(
        boolean isEmpty,
        String appId,
        @Nullable String oaId,
        String event,
        @Nullable String timestamp,
        List<String> parties,
        @Nullable String messageId,
        @Nullable String quoted,
        String text) {

    private static final int LONGEST_ID = 200;
    private static final Set<String> PARTIES = Set.of("sender", "recipient", "follower");

    /// The body is not what it should be.
    public static final class Broken extends Exception {
        Broken(String why) {
            super(why, null, false, false);
        }
    }

    /// @throws Broken for anything but one JSON object with sensible ids
    public static Envelope read(JsonFactory factory, byte[] body) throws Broken {
        try (JsonParser in = factory.createParser(ObjectReadContext.empty(), body)) {
            if (in.nextToken() != JsonToken.START_OBJECT) throw new Broken("no object");
            var reading = new Reading();
            reading.object(in);
            if (in.nextToken() != null) throw new Broken("more than one value");
            return reading.result();
        } catch (JacksonException e) {
            throw new Broken("no JSON");
        }
    }

    /// Whether the message was written in a group.
    public boolean isGroupMessage() {
        return event.startsWith("user_send_group_");
    }

    /// Whether a group message calls the page by name. Calling everyone (`[@<group id>]`) calls
    /// nobody.
    public boolean mentions(String oa) {
        return text.contains("[@" + oa + "]");
    }

    /// One pass over the object, one level into `sender`, `recipient`, `follower` and `message`.
    private static final class Reading {
        private boolean empty = true;
        private String appId = "";
        private @Nullable String oaId;
        private String event = "";
        private @Nullable String timestamp;
        private final List<String> parties = new ArrayList<>(3);
        private @Nullable String messageId;
        private @Nullable String quoted;
        private String text = "";

        void object(JsonParser in) throws Broken {
            while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                empty = false;
                String name = in.currentName();
                in.nextToken();
                switch (name) {
                    case "app_id" -> appId = id(in);
                    case "oa_id" -> oaId = id(in);
                    case "event_name" -> event = id(in);
                    case "timestamp" -> timestamp = id(in);
                    case "user_id" -> parties.add(id(in));
                    case "message" -> message(in);
                    default -> {
                        if (PARTIES.contains(name)) party(in, name);
                        else in.skipChildren();
                    }
                }
            }
        }

        private void party(JsonParser in, String name) throws Broken {
            if (in.currentToken() != JsonToken.START_OBJECT) {
                in.skipChildren();
                return;
            }
            while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean isId = in.currentName().equals("id");
                in.nextToken();
                // the sender first, whatever the order in the body
                if (isId) parties.add(name.equals("sender") ? 0 : parties.size(), id(in));
                else in.skipChildren();
            }
        }

        private void message(JsonParser in) throws Broken {
            if (in.currentToken() != JsonToken.START_OBJECT) {
                in.skipChildren();
                return;
            }
            while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = in.currentName();
                in.nextToken();
                switch (name) {
                    case "msg_id" -> messageId = id(in);
                    case "msg_ids" -> messageId = ids(in);
                    case "quote_msg_id" -> quoted = id(in);
                    case "text" -> text = in.currentToken().isScalarValue() ? in.getString() : "";
                    default -> in.skipChildren();
                }
            }
        }

        private static @Nullable String ids(JsonParser in) throws Broken {
            if (in.currentToken() != JsonToken.START_ARRAY) {
                in.skipChildren();
                return null;
            }
            StringBuilder all = new StringBuilder();
            while (in.nextToken() != JsonToken.END_ARRAY) {
                if (!all.isEmpty()) all.append(',');
                all.append(id(in));
            }
            return all.isEmpty() ? null : all.toString();
        }

        private static String id(JsonParser in) throws Broken {
            JsonToken token = in.currentToken();
            if (!token.isScalarValue()) throw new Broken("an id that is none");
            if (token == JsonToken.VALUE_NULL) return "";
            String value = in.getString();
            if (value.length() > LONGEST_ID || value.indexOf('\0') >= 0) {
                throw new Broken("an id that is none");
            }
            return value;
        }

        Envelope result() {
            return new Envelope(
                    empty,
                    appId,
                    oaId == null || oaId.isEmpty() ? null : oaId,
                    event,
                    timestamp == null || timestamp.isEmpty() ? null : timestamp,
                    List.copyOf(parties),
                    messageId == null || messageId.isEmpty() ? null : messageId,
                    quoted == null || quoted.isEmpty() ? null : quoted,
                    text);
        }
    }
}
