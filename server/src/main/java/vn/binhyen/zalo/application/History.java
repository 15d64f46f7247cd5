package vn.binhyen.zalo.application;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.binhyen.channels.Delivery;
import vn.binhyen.channels.OutgoingMessage;
import vn.binhyen.zalo.persistence.Accounts.Account;

/// Looks for a message of unknown fate in the page's conversation with the person, newest first,
/// ten at a time. It is certainly not there only when the pages read reach back before it was sent.
@Component
class History {

    private static final int PAGE = 10;
    private static final int MOST_PAGES = 5;
    private static final Duration SKEW = Duration.ofMinutes(2);
    private static final String FROM_PAGE = "0";

    private final ZaloCalls calls;
    private final Clock clock;

    History(ZaloCalls calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    Delivery lookFor(Account account, OutgoingMessage message) {
        Instant since = message.attemptedAt().minus(SKEW);
        for (int page = 0; page < MOST_PAGES; page++) {
            Map<String, Object> data =
                    Map.of("user_id", message.personId(), "offset", page * PAGE, "count", PAGE);
            if (!(calls.get(account, "/v2.0/oa/conversation", data)
                    instanceof ZaloCalls.Result.Good(JsonNode body))) {
                return amongRecent(account, message, since);
            }
            JsonNode items = items(body);
            for (JsonNode item : items) {
                if (isIt(item, message, since)) return new Delivery.Sent(id(item));
            }
            boolean readBack =
                    items.size() < PAGE || time(items.get(items.size() - 1)).isBefore(since);
            if (readBack) return new Delivery.Retry("zalo.word.not-in-history", clock.instant());
        }
        return new Delivery.Unknown("zalo.word.history-too-long");
    }

    /// The history is not to be had: the page's newest messages to anybody may still show it, but
    /// cannot show that it is not there.
    private Delivery amongRecent(Account account, OutgoingMessage message, Instant since) {
        Map<String, Object> data = Map.of("offset", 0, "count", PAGE);
        if (calls.get(account, "/v2.0/oa/listrecentchat", data)
                instanceof ZaloCalls.Result.Good(JsonNode body)) {
            for (JsonNode item : items(body)) {
                boolean toThem = item.path("to_id").asString("").equals(message.personId());
                if (toThem && isIt(item, message, since)) return new Delivery.Sent(id(item));
            }
        }
        return new Delivery.Unknown("zalo.word.history-unreadable");
    }

    /// The items, which also come nested as `data.data`.
    private static JsonNode items(JsonNode body) {
        JsonNode data = body.path("data");
        return data.isArray() ? data : data.path("data");
    }

    private static boolean isIt(JsonNode item, OutgoingMessage message, Instant since) {
        return item.path("src").asString("").equals(FROM_PAGE)
                && !time(item).isBefore(since)
                && !id(item).isEmpty()
                && !message.known().contains(id(item))
                && says(item, message);
    }

    private static boolean says(JsonNode item, OutgoingMessage message) {
        String type = item.path("type").asString("");
        if (message.file() != null) return !type.equals("text");
        return plain(item.path("message").asString("")).equals(plain(message.text()));
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC).strip();
    }

    private static String id(JsonNode item) {
        return item.path("message_id").asString("");
    }

    private static Instant time(JsonNode item) {
        return Instant.ofEpochMilli(item.path("time").asLong(0));
    }
}
